def stretches(readings):
    found = []
    last = None
    for value in readings:
        if value == None:
            continue
        if value is last:
            found[-1] = (last, found[-1][1] + 1)
        else:
            found.append((value, 1))
        last = value
    return found


print(stretches([7, 7, 7, 8, None, 8]))
print(stretches([int(text) for text in "700 700 700".split()]))
