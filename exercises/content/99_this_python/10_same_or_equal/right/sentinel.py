GAP = object()


def stretches(readings):
    values, counts = [], []
    last = GAP
    for value in readings:
        if value is None:
            last = GAP
            continue
        if last is not GAP and last == value:
            counts[-1] += 1
            continue
        values.append(value)
        counts.append(1)
        last = value
    return list(zip(values, counts))
