# Small integers exist once; larger ones may exist several times. None, True, False and ... exist once.
def value(text):
    return int(text)


for text in ("-5", "-1", "0", "1", "100", "256"):
    print(text, value(text) is value(text))
for text in ("257", "-6", "1000000000000"):
    print(text, value(text) == value(text), value(text) is value(text))
total = 0
for step in range(100):
    total += 1
print(total is value("100"), len("x" * 200) is value("200"))
print(float("1.5") is float("1.5"), 10**20 == value("1" + "0" * 20))
print(bool(1) is True, (1 > 2) is False, type(None)() is None, type(...)() is ...)
print(True == 1, isinstance(True, int), hash(True) == hash(1) == hash(1.0))
one, other = [], []
print(one == other, one is other, id(one) == id(one), id(one) == id(other))
print(value("300") in [300], [float("nan")] == [float("nan")])
nan = float("nan")
print(nan == nan, nan in [nan], [nan] == [nan])
