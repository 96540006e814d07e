import inspect


def providers(cls, name):
    found = []
    for candidate in inspect.getmro(cls):
        if name in candidate.__dict__:
            found.append(candidate.__name__)
    if len(found) == 0:
        raise AttributeError("%s has no %s" % (cls.__name__, name))
    return found
