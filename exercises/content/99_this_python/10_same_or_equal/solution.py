def stretches(readings):
    found = []
    joins = False
    for value in readings:
        if value is None:
            joins = False
        elif joins and value == found[-1][0]:
            first, count = found[-1]
            found[-1] = (first, count + 1)
        else:
            found.append((value, 1))
            joins = True
    return found


print(stretches([7, 7, 7, 8, None, 8]))
print(stretches([int(text) for text in "700 700 700".split()]))
