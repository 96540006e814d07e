# feedback: A gap is `None`, not everything that is false
def stretches(readings):
    found = []
    joins = False
    for value in readings:
        if not value:
            joins = False
        elif joins and value == found[-1][0]:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        else:
            found.append((value, 1))
            joins = True
    return found
