def defines(candidate, name):
    try:
        vars(candidate)[name]
    except KeyError:
        return False
    return True


def providers(cls, name):
    names = tuple(c.__name__ for c in filter(lambda c: defines(c, name), cls.mro()))
    if names:
        return list(names)
    raise AttributeError(f"{cls.__name__} has no {name}")
