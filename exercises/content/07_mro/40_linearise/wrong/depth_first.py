# feedback: Going up from the first base reaches the shared ancestor too early
def linearise(name, bases):
    order = []

    def climb(cls):
        if cls not in order:
            order.append(cls)
            for base in bases[cls]:
                climb(base)

    climb(name)
    return order
