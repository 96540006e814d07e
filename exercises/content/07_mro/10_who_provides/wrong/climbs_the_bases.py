# feedback: Python does not climb: it goes along one list
def climb(cls, name, found):
    if name in vars(cls) and cls.__name__ not in found:
        found.append(cls.__name__)
    for base in cls.__bases__:
        climb(base, name, found)
    return found


def providers(cls, name):
    found = climb(cls, name, [])
    if not found:
        raise AttributeError(f"{cls.__name__} has no {name}")
    return found
