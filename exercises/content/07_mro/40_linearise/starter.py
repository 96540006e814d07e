def linearise(name, bases):
    """The order in which `name` and its ancestors are searched."""
    order = [name]
    for base in bases[name]:
        for ancestor in linearise(base, bases):
            if ancestor not in order:
                order.append(ancestor)
    return order
