def merge(lists):
    lists = [tuple(items) for items in lists if items]
    if not lists:
        return []
    tails = {item for items in lists for item in items[1:]}
    head = next((items[0] for items in lists if items[0] not in tails), None)
    if head is None:
        raise ValueError
    return [head] + merge([items[1:] if items[0] == head else items for items in lists])


def linearise(name, bases):
    parents = bases[name]
    above = [linearise(parent, bases) for parent in parents]
    try:
        return [name] + merge(above + [parents])
    except ValueError:
        raise TypeError("no consistent order for " + name) from None
