# pdb: until, jump, return, commands at a breakpoint, and changing a variable before going on.
def count():
    numbers = []
    for n in range(4):
        numbers.append(n)
    numbers.append("end")
    numbers.append("skipped")
    return numbers


import pdb
pdb.set_trace()
print(count())
print("last line")
