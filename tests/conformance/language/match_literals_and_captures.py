# Pattern matching: literals, captures, alternatives, guards, values by dotted names
import enum
import math


class Colour(enum.Enum):
    RED = 1
    BLUE = 2


class Limits:
    top = 100


def describe(value):
    match value:
        case 0 | 0.5: return "small number"
        case -1 | 1 + 2j: return "negative or complex"
        case True: return "true"
        case None: return "none"
        case "yes" | "y" | "ok" as word: return f"agreed by {word}"
        case b"raw": return "bytes"
        case Colour.RED: return "red"
        case Limits.top: return "the limit"
        case math.pi: return "pi"
        case int() | float() as n if n > Limits.top: return f"{n} is over the limit"
        case int(n): return f"int {n}"
        case str(s) if not s: return "empty text"
        case str(): return "other text"
        case _: return f"something else: {type(value).__name__}"


for value in 0, 0.0, 0.5, -1, 1 + 2j, True, 1, False, None, "y", "", "no", b"raw", Colour.RED, Colour.BLUE, 100, 101.5:
    print(repr(value), "->", describe(value))
