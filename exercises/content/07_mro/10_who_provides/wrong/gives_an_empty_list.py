# feedback: An empty list would make every caller ask
def providers(cls, name):
    return [candidate.__name__ for candidate in cls.__mro__ if name in vars(candidate)]
