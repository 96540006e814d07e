"""What built-in types and the usual modules offer, once each."""

import collections
import copy
import dataclasses
import datetime
import enum
import functools
import heapq
import itertools
import json
import math
import operator
import random
import re
import string

round(1.5)
round(2.567, 2)
round(15, -1)
divmod(7.5, 2)
int(3.7)
int("ff", 16)
bin(10), hex(255), oct(8)
chr(97), ord("a")
1e3, 1.5e-7, float("inf"), float("nan")
(1.5).is_integer(), (0.1).as_integer_ratio(), (5).bit_length()
10**30, -(10**30), 10**30 // 7, 10**30 % 7
complex(1, 2) * 2, abs(3+4j)
"abc".center(10, "*"), "abc".ljust(5), "abc".rjust(5), "abc".zfill(5)
"a,b,c".split(","), "a b".rsplit(None, 1), "a\nb".splitlines()
"abc".find("b"), "abc".rfind("c"), "abc".index("a"), "aXbX".count("X")
"abc".isalpha(), "12".isdigit(), "a1".isalnum(), " ".isspace(), "A".isupper(), "Title Case".istitle()
"hello world".title(), "hello".capitalize(), "Hello".swapcase(), "ß".casefold()
"abc"[::-1], "abc"[-2:], "abc"[1]
"a-b".partition("-"), "a-b".rpartition("-"), "a".join("xyz")
"%s %d %.2f %r" % ("a", 1, 2.5, "x")
"{} {name:>5}".format(1, name=2), "{0} {name}".format(1, name=2)
f"{1000000:,} {0.25:.1%} {255:#x} {3.14159:.3e} {'a':^9}"
"abc".encode(), b"abc".decode(), b"abc".hex(), bytes.fromhex("00ff"), bytes(3), bytearray(b"ab")
"abc".translate(str.maketrans("a", "b")), "abc".removeprefix("a"), "abc".removesuffix("c")
"abc".startswith(("a", "b")), "abc".endswith("c")
sorted([3, 1, 2], key=lambda x: -x), sorted("bca", reverse=True), list(reversed([1, 2]))
[1, 2, 3].index(2), [1, 1].count(1), [1, 2][::-1]
(lambda l: (l.append(1), l.extend([2]), l.insert(0, 0), l.pop(), l.remove(0), l.sort(), l.reverse(), l.clear(), l))([])
{"a": 1}.get("b"), {"a": 1} | {"b": 2}, dict.fromkeys("ab"), dict([("a", 1)]), {1: 2}.items() & {(1, 2)}
(lambda d: (d.update(b=2), d.pop("a"), d.setdefault("c", []), d.popitem(), d.clear()))({"a": 1})
{1, 2} | {3}, {1, 2} & {2}, {1, 2} - {2}, {1} ^ {2}, {1} <= {1, 2}, frozenset([1])
(lambda s: (s.add(1), s.discard(2), s.update([3]), s.remove(3), s.union([4]), s.intersection([1])))(set())
list(zip([1], "a", strict=True)), list(enumerate("ab", start=1)), list(map(lambda a, b: a + b, [1], [2]))
any([]), all([1]), sum([1.5, 2]), sum([[1], [2]], []), min("b", "a"), max([1, 2], key=lambda x: -x), min([], default=0)
list(range(10, 0, -3)), range(5)[1:3], len(range(0, 10, 3)), 3 in range(5)
isinstance(1, (int, str)), issubclass(bool, int), callable(len), id(1) > 0, hash("a") is not None
type("X", (), {"a": 1})().a, vars(type("X", (), {})()), dir([])[:2], getattr(1, "x", None), hasattr(1, "real")
repr("a'b"), ascii("é"), str(b"a"), repr([1, "a", None, (1,)]), repr({1: "a"}), repr({1})
eval("1+2"), exec("x = 1"), compile("1", "a", "eval")
(lambda *a, k=1, **kw: (a, k, kw))(1, k=2, z=3)
[*range(3), *"ab"], {**{"a": 1}, "b": 2}, (*[1], 2)
[x for x in range(5) if x % 2], {x: x for x in "ab"}, {x for x in "aa"}, sum(x for x in range(3))
1 < 2 < 3, not 1, 1 and 2, None or 3, 1 if 0 else 2, 5 // 2, -5 // 2, -5 % 3, 2**-1, 7 & 3, 7 | 8, 7 ^ 2, ~7, 1 << 5
0.1 + 0.2, 1/3, 1e16 + 1, 5.0 // 2, 5.5 % 2, 2.0**0.5, -1.5, abs(-1.5), float("1.5"), str(1e22), 3.0 == 3
memoryview(b"abc")[1], slice(1, 2), Ellipsis, NotImplemented
print("a", "b", sep="-", end="\n", flush=True)
iter([1]).__next__(), next(iter([]), None), list(iter(lambda: 1, 1))
object() is not None, super, property(), staticmethod(len), classmethod(len)
int.from_bytes(b"ab", "big"), (258).to_bytes(2, "little"), int("1_000"), float("1_0.5")
"é".encode("utf-8"), "é".encode("latin-1"), b"\xff".decode("utf-8", "replace")
math.sqrt(2), math.pi, math.floor(1.5), math.ceil(1.5), math.factorial(10), math.gcd(4, 6), math.log(2), math.isclose(1, 1), math.prod([1, 2]), math.comb(5, 2), math.hypot(3, 4)
random.seed(1)
random.random(), random.randint(1, 5), random.choice("ab"), random.shuffle([1, 2]), random.sample(range(9), 2), random.uniform(1, 2)
collections.Counter("aab").most_common(1), collections.defaultdict(list)["a"], collections.deque([1], maxlen=2), collections.OrderedDict(a=1), collections.ChainMap({}), collections.namedtuple("P", "x y")(1, 2)
list(itertools.islice(itertools.count(), 3)), list(itertools.chain([1], [2])), list(itertools.product("ab", repeat=2)), list(itertools.combinations("abc", 2)), list(itertools.permutations("ab")), list(itertools.accumulate([1, 2])), list(itertools.zip_longest("a", "bc")), list(itertools.groupby("aab")), list(itertools.takewhile(bool, [1, 0])), list(itertools.starmap(pow, [(1, 2)])), list(itertools.pairwise("abc")), list(itertools.batched("abc", 2)), itertools.tee([1]), list(itertools.repeat(1, 2)), next(itertools.cycle("a"))
functools.reduce(lambda a, b: a + b, [1, 2]), functools.partial(int, base=2)("10"), functools.cmp_to_key(lambda a, b: 0), functools.lru_cache(len), functools.total_ordering
datetime.date(2026, 1, 2).isoformat(), datetime.datetime(2026, 1, 2, 3, 4).strftime("%Y-%m-%d %H:%M"), datetime.timedelta(days=1) * 2, datetime.date.today() is not None, datetime.datetime.fromisoformat("2026-01-02")
json.dumps({"a": [1, 2.5, None, True]}, indent=2), json.loads('{"a": [1, 2.5, null]}')
re.findall(r"\d+", "a1b22"), re.sub(r"a", "b", "aa"), re.match(r"(\w+)", "ab").group(1), re.split(r",\s*", "a, b"), re.compile("a", re.I).search("A").span()
string.ascii_lowercase, string.Template("$a").substitute(a=1)
operator.itemgetter(1)([1, 2]), operator.attrgetter("real")(1), operator.add(1, 2), operator.mul(2, 3)
copy.deepcopy({"a": [1]}), copy.copy([1])
dataclasses.asdict(dataclasses.make_dataclass("P", ["x"])(1))
enum.Enum("E", "A B").A.name
h = []
heapq.heappush(h, 1)
heapq.heappop(h), heapq.nlargest(1, [1, 2]), heapq.heapify([2, 1]), heapq.nsmallest(1, [2, 1])

# The compiler works out what it knows itself.
whole, negative, real, text, large = int("15"), int("-5"), float("7.5"), str("Abc def"), int("9" * 30)
bin(whole), hex(whole), oct(whole), divmod(real, 2), divmod(negative, 4), whole // 4, negative // 2, negative % 3, whole**-1, whole**2
round(real * 1e20), whole & 3, whole | 16, whole ^ 2, ~whole, whole << 70, large >> 5, large // 7, large % 7, large * large, -large, large - 1, large == whole, large < real
real // 2, real % 2, real**0.5, -real, real * 2, real < 8, complex(1, real) * 2, abs(complex(3, 4)), complex(1, 2) + 1j, str(complex(1, 2))
text.center(20, "*"), text.ljust(20), text.rjust(20), text.zfill(20), text.title(), text.capitalize(), text.swapcase(), text.casefold(), text.expandtabs()
text * 3, text[::-1], text % (), "%5.1f|%-5d|%s|%r|%x" % (real, whole, text, text, whole), f"{whole:08b} {real:e} {real:g} {whole:+d} {text:.3}"
tuple("ab") + (1,), (1, 2) * 2, (1, 2) < (1, 3), [1, 2] < [3], [1, 2] == [1, 2], [0] * 3, (1, 2).count(1), (1, 2).index(2)
math.floor(real), math.ceil(real), math.trunc(real), math.factorial(whole), math.gcd(whole, 6), math.lcm(4, 6), math.log(real), math.log2(real), math.log10(real), math.exp(1), math.sin(real), math.cos(real), math.tan(real), math.atan2(1, 2), math.degrees(1), math.radians(1), math.inf, math.isnan(real), math.isinf(real), math.isqrt(whole), math.perm(5, 2), math.dist((0, 0), (3, 4)), math.fsum([real, 1]), math.modf(real), math.fmod(real, 2), math.copysign(1, -1), math.pow(2, 3)
