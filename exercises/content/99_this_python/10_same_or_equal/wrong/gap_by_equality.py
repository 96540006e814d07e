# feedback: `value is None` asks nobody
def stretches(readings):
    found = []
    joins = False
    for value in readings:
        if value == None:
            joins = False
        elif joins and value == found[-1][0]:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        else:
            found.append((value, 1))
            joins = True
    return found
