# feedback: The values before and after a gap do not follow each other
def stretches(readings):
    found = []
    for value in readings:
        if value is None:
            continue
        if found and value == found[-1][0]:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        else:
            found.append((value, 1))
    return found
