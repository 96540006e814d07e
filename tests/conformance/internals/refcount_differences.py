# sys.getrefcount rises by one for each new reference and falls when one goes away.
import sys

thing = ["something of its own"]
start = sys.getrefcount(thing)
alias = thing
print("a second name:", sys.getrefcount(thing) - start)
box = [thing, thing, thing]
print("three times in a list:", sys.getrefcount(thing) - start)
table = {"key": thing}
print("in a dictionary:", sys.getrefcount(thing) - start)
box.pop()
del table
print("taken out again:", sys.getrefcount(thing) - start)
box.clear()
alias = None
print("all gone:", sys.getrefcount(thing) - start)


class Holder:
    pass


holder = Holder()
holder.value = thing
copy = holder.__dict__.copy()
print("in an attribute and a copied dictionary:", sys.getrefcount(thing) - start)
del holder, copy
print("freed:", sys.getrefcount(thing) - start)
print("None is shared by everyone:", sys.getrefcount(None) > 1000)
