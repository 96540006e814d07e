# A small calculator: matching nested tuples, and names that stay bound after a match
import operator

OPS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv}


def evaluate(tree, env):
    match tree:
        case int() | float():
            return tree
        case str(name) if name in env:
            return env[name]
        case ("let", str(name), value, body):
            return evaluate(body, env | {name: evaluate(value, env)})
        case ("neg", operand):
            return -evaluate(operand, env)
        case (("+" | "-" | "*" | "/") as op, left, right):
            return OPS[op](evaluate(left, env), evaluate(right, env))
        case (op, *_):
            raise ValueError(f"unknown operation {op}")
        case unknown:
            raise NameError(f"unknown name {unknown!r}")


print(evaluate(("+", 1, ("*", 2, 3)), {}), evaluate(("let", "x", 5, ("-", "x", ("neg", "x"))), {}))
for tree in "y", ("%", 1, 2), ("/", 1, 0):
    try:
        evaluate(tree, {"x": 1})
    except (NameError, ValueError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
match ("a", 1, 2):
    case (x, y, 2) if y > 1: print("never")
    case (first, *_): print(first)
print(x, y, first)
match = {"case": 1}
print(match["case"], [case for case in match], (lambda match: match)(2))
