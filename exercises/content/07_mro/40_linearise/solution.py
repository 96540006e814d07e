def linearise(name, bases):
    """The order in which `name` and its ancestors are searched."""
    lists = [linearise(base, bases) for base in bases[name]]
    lists.append(list(bases[name]))
    order = [name]
    while any(lists):
        lists = [items for items in lists if items]
        for items in lists:
            head = items[0]
            if not any(head in other[1:] for other in lists):
                break
        else:
            raise TypeError(f"no consistent order for {name}")
        order.append(head)
        for items in lists:
            if items[0] == head:
                del items[0]
    return order
