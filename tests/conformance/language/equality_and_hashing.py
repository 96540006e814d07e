# __eq__ and __hash__ together: sets, dictionary keys, and mutable keys that get lost
class Card:
    def __init__(self, rank, suit): self.rank, self.suit = rank, suit
    def __eq__(self, other): return isinstance(other, Card) and (self.rank, self.suit) == (other.rank, other.suit)
    def __hash__(self): return hash((self.rank, self.suit))
    def __repr__(self): return f"{self.rank}{self.suit}"


class OnlyEq:
    def __eq__(self, other): return True


class Sub(Card):
    def __eq__(self, other): return False
    __hash__ = Card.__hash__


a, b = Card(7, "h"), Card(7, "h")
print(a == b, a is b, a != b, hash(a) == hash(b), len({a, b}))
print({a: "x"}[b], [a].index(b), b in {a}, [a].count(b))
print(OnlyEq.__hash__, OnlyEq() == 5, OnlyEq() != 5)
print(Sub(1, "s") == Sub(1, "s"), Card(1, "s") == Sub(1, "s"))
deck = {a: "first"}
a.rank = 8
print(a in deck, b in deck, list(deck), deck.get(a), Card(8, "h") in deck)
same = float("nan")
print(same in [same], same == same, [same] == [same], {same: 1}[same])
print({1: "a", 1.0: "b", True: "c"}, hash(1) == hash(1.0) == hash(True))


class Collide:
    def __init__(self, name): self.name = name
    def __hash__(self): return 42
    def __eq__(self, other): return self.name == other.name


table = {Collide(n): i for i, n in enumerate("abcab")}
print([(k.name, v) for k, v in table.items()], table[Collide("b")])
print(hash(-1) == hash(-2), hash("") == hash(b""))
print(len({Collide("x"), Collide("y"), Collide("x")}), Collide("q") in table, hash(Collide("z")))
