# copy.replace, pickling of one's own classes, and reduce hooks
import copy
import datetime
import pickle
from collections import namedtuple
from dataclasses import dataclass

@dataclass
class Point:
    x: int
    y: int = 0
    def __post_init__(self): self.norm = abs(self.x) + abs(self.y)

class Money:
    def __init__(self, amount, cache=None): self.amount, self.cache = amount, cache or {}
    def __getstate__(self): return {"amount": self.amount}
    def __setstate__(self, state): self.__dict__.update(state, cache="rebuilt")
    def __replace__(self, /, **changes): return Money(**{"amount": self.amount, **changes})

Pair = namedtuple("Pair", "a b")
print(copy.replace(Point(1, 2), y=5).norm)
print(copy.replace(Pair(1, 2), a=9))
print(copy.replace(Money(3), amount=4).amount)
print(copy.replace(datetime.date(2024, 2, 29), day=1))
for value in Point(3, 4), Pair(1, [2]), [1, {"k": (None, True)}], {1, 2}, b"x", 2 ** 70, 1.5, "é", ..., range(3):
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(value, protocol)) == value, (value, protocol)
money = pickle.loads(pickle.dumps(Money(5, {"big": 1})))
print(money.amount, money.cache, copy.copy(Money(6)).cache)
print(pickle.HIGHEST_PROTOCOL, pickle.loads(pickle.dumps(len)) is len)
first, second = pickle.loads(pickle.dumps([money, money]))
try:
    pickle.dumps(lambda: 1)
except (pickle.PicklingError, AttributeError) as error:
    print(type(error).__name__)
try:
    copy.replace([1], x=2)
except TypeError as error:
    print(error)
