# In nested subscripts the failing one is marked with tildes and carets
scores = {"ann": {"maths": [9, 8]}, "bob": {"maths": []}}


def last(name, subject):
    return scores[name][subject][-1] + scores[name]["art"][0]


print(last("ann", "maths"))
