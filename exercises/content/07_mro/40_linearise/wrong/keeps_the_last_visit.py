# feedback: There is no such list: raise instead of choosing
def linearise(name, bases):
    visits = [name]
    for base in bases[name]:
        visits += linearise(base, bases)
    order = []
    for visit in reversed(visits):
        if visit not in order:
            order.insert(0, visit)
    return order
