def providers(cls, name):
    """Name the classes that define `name` themselves, in look-up order."""
    found = [candidate.__name__ for candidate in cls.__mro__ if name in vars(candidate)]
    if not found:
        raise AttributeError(f"{cls.__name__} has no {name}")
    return found
