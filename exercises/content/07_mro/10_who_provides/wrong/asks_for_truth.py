# feedback: Ask whether the name is there, not whether its value is true
def providers(cls, name):
    found = [candidate.__name__ for candidate in cls.__mro__ if vars(candidate).get(name)]
    if not found:
        raise AttributeError(f"{cls.__name__} has no {name}")
    return found
