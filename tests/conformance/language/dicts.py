# The methods of dict and their results
stock = {"tea": 3, "milk": 1}
print(stock.get("tea"), stock.get("salt"), stock.get("salt", 0))
print(stock.setdefault("jam", 5), stock.setdefault("tea", 9))
print(stock.pop("jam"), stock.pop("jam", None), stock.popitem(), stock)
print(len(stock), "tea" in stock, 3 in stock.values())
stock.update({"salt": 2}, pepper=4)
stock.update([("oil", 7)])
stock |= {"tea": 8}
print(stock, stock | {"new": 1}, {"a": 0} | dict(a=1), list(stock), list(reversed(stock)))
print(dict(), dict(a=1), dict([("a", 1), ["b", 2]]))
print(dict(zip("xy", (1, 2))), dict({"k": 1}, k=2))
print(dict.fromkeys("ab", 0))
print({"a": 1, "b": 2} == {"b": 2, "a": 1})
print({1: "int", 1.0: "float", True: "bool"})
print({(1, 2): "tuple"}[1, 2])
shared = dict.fromkeys([1, 2], [])
shared[1].append("x")
print(shared, {k: [] for k in (1, 2)}, {v: k for k, v in {"a": 1, "b": 2}.items()})
del stock["oil"]
copy = stock.copy()
stock.clear()
print(stock, copy, sorted(copy), min(copy, key=copy.get))
print(sorted(copy.items(), key=lambda item: -item[1]))
order = {"z": 1, "a": 2}
order["z"] = 3
order["m"] = 4
del order["z"]
order["z"] = 5
print(order, next(iter(order)), list(order.items())[-1])


class Default(dict):
    def __missing__(self, key):
        return f"no {key}"


print(Default(a=1)["b"], Default(a=1).get("b"), "b" in Default(a=1))
print(Default({1: 2}), type(Default() | {}).__name__)
