# gc.get_referrers and gc.get_referents tell who holds what.
import gc


class Thing:
    pass


thing = Thing()
holders = [thing]
table = {"thing": thing}
found = gc.get_referrers(thing)
print(any(item is holders for item in found), any(item is table for item in found))
print(any(item is globals() for item in found))
table.clear()
print(any(item is table for item in gc.get_referrers(thing)))

inner = ["inner"]
outer = [inner, "text", 7]
print(any(item is inner for item in gc.get_referents(outer)))
print(sorted(gc.get_referents({10: 20, 30: 40})))
print(Thing in gc.get_referents(thing), gc.get_referents(5))
objects = gc.get_objects()
print(any(item is holders for item in objects), any(item is thing for item in objects))
print(any(item is objects for item in objects))
