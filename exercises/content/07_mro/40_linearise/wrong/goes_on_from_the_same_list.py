# feedback: Where does your search go on after an item was taken?
def linearise(name, bases):
    """The order in which `name` and its ancestors are searched."""
    lists = [linearise(base, bases) for base in bases[name]]
    lists.append(list(bases[name]))
    order = [name]
    start = 0
    while any(lists):
        for step in range(len(lists)):
            place = (start + step) % len(lists)
            items = lists[place]
            if items and not any(items[0] in other[1:] for other in lists):
                head = items[0]
                start = place
                break
        else:
            raise TypeError(f"no consistent order for {name}")
        order.append(head)
        for items in lists:
            if items and items[0] == head:
                del items[0]
    return order
