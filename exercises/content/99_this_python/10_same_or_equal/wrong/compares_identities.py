# feedback: They are equal, and they are not the same
def stretches(readings):
    found = []
    joins = False
    for value in readings:
        if value is None:
            joins = False
        elif joins and value is found[-1][0]:
            found[-1] = (value, found[-1][1] + 1)
        else:
            found.append((value, 1))
            joins = True
    return found
