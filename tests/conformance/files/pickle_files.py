# pickle saves Python objects to a file and restores them, sharing included.
import pickle
from collections import namedtuple

Point = namedtuple("Point", "x y")


class Account:
    def __init__(self, owner):
        self.owner, self.cache = owner, object()

    def __getstate__(self):
        return {"owner": self.owner}

    def __setstate__(self, state):
        self.owner, self.cache = state["owner"], "rebuilt"


shared = [1, 2]
data = {"p": Point(1, 2), "a": shared, "b": shared, "s": {3}, "x": b"raw", "c": 2j, "acc": Account("Ann"), "f": len}
with open("d.pickle", "wb") as f:
    pickle.dump(data, f)
    pickle.dump("second", f)
with open("d.pickle", "rb") as f:
    back, second = pickle.load(f), pickle.load(f)
    print(back["p"], back["a"] is back["b"], back["s"], back["x"], back["c"], back["f"] is len, second)
    print(back["acc"].owner, back["acc"].cache)
print(all(pickle.loads(pickle.dumps(shared, p)) == shared for p in range(6)), pickle.DEFAULT_PROTOCOL)
try:
    pickle.dumps(open("d.pickle"))
except TypeError as error:
    print(error)
for raw in (b"", b"not a pickle"):
    try:
        pickle.loads(raw)
    except (EOFError, pickle.UnpicklingError) as error:
        print(type(error).__name__, error)
