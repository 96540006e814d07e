# A list, dictionary or tuple that holds itself shows dots instead of repeating for ever.
items = [1, 2]
items.append(items)
print(items, len(items), items[2][2][2] is items)
table = {"a": 1}
table["me"] = table
print(table, str(table) == repr(table))
pair = ([],)
pair[0].append(pair)
print(pair, pair[0])
items[0] = table
table["list"] = items
print(items)
print(f"{items!s:.20}")
one, two = ["one"], ["two"]
one.append(two)
two.append(one)
print(one, two)
