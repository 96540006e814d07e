# Further options of dataclasses: kw_only, repr, InitVar, ClassVar, make_dataclass, matching.
from dataclasses import KW_ONLY, InitVar, dataclass, field, fields, make_dataclass
from typing import ClassVar


@dataclass
class Config:
    count: ClassVar[int] = 0
    host: str
    _: KW_ONLY
    port: int = 80
    password: str = field(default="", repr=False, metadata={"secret": True})
    raw: InitVar[str | None] = None

    def __post_init__(self, raw):
        Config.count += 1
        if raw:
            self.host = raw.strip()


c = Config("a", port=1, password="p", raw="  stripped ")
print(c, Config.count, c.password, [(f.name, f.type if isinstance(f.type, str) else f.type.__name__, f.kw_only) for f in fields(Config)], fields(c)[2].metadata)
Pair = make_dataclass("Pair", ["left", ("right", int, 5)], namespace={"total": lambda self: self.left + self.right}, frozen=True)
print(Pair(1), Pair(1).total(), Pair(left=2, right=3) == Pair(2, 3), Pair(1) == (1, 5))


@dataclass(init=False, eq=False, repr=False)
class Bare:
    x: int = 3


print(Bare().x, Bare() == Bare(), Bare.__doc__, Config.__doc__, Pair.__doc__)
source = ["a: int = 1\n    b: int", "a: list = []", "a: int = field(default=1, default_factory=int)"]
for text in source:
    try:
        exec("@dataclass\nclass Bad:\n    " + text, {"dataclass": dataclass, "field": field})
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
