# feedback: not what it can find
def providers(cls, name):
    found = [candidate.__name__ for candidate in cls.__mro__ if hasattr(candidate, name)]
    if not found:
        raise AttributeError(f"{cls.__name__} has no {name}")
    return found
