# feedback: the last in every list
def providers(cls, name):
    found = [
        candidate.__name__
        for candidate in cls.__mro__
        if candidate is not object and name in vars(candidate)
    ]
    if not found:
        raise AttributeError(f"{cls.__name__} has no {name}")
    return found
