# keys, values and items are live views; the first and last act as sets
ages = {"Ann": 31, "Bob": 27}
keys, values, items = ages.keys(), ages.values(), ages.items()
print(keys, values, items, len(keys), 27 in values, ("Bob", 27) in items, ("Bob", 0) in items)
ages["Cleo"] = 40
print(keys, values, list(items)[-1])
print(sorted(keys & {"Ann", "Zoe"}), sorted(keys | ["Dan"]))
print(sorted(keys - {"Ann"}), sorted(keys ^ {"Bob", "Eve"}))
print(sorted(items & {("Ann", 31), ("Bob", 1)}))
print(keys == {"Ann", "Bob", "Cleo"}, keys >= {"Ann"})
print(keys.isdisjoint("x"))
print(list(reversed(keys)), list(reversed(values)))
print(list(reversed(items)), type(iter(keys)).__name__)
print(keys.mapping["Ann"])
print(values == ages.values(), keys == ages.keys(), items == ages.items())
for name in list(ages):
    if ages[name] > 30:
        del ages[name]
print(ages, keys, dict(items), max(values), sum(values), [*keys], {**ages})
for view in keys, values, items:
    print(type(view).__name__, hasattr(view, "__and__"), hasattr(view, "__getitem__"))
try:
    keys.mapping["x"] = 1
except TypeError as error:
    print(error)
