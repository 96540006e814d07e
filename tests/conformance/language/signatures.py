# inspect.signature: parameters, binding, annotations and wrapped functions
import functools
import inspect


def plot(x, y: float, /, size: int = 5, *points: str, colour="red", **rest) -> bool:
    return True


signature = inspect.signature(plot)
print(signature)
for name, parameter in signature.parameters.items():
    print(name, parameter.kind.description, parameter.default is inspect.Parameter.empty)
bound = signature.bind(1, 2, 3, "a", "b", colour="blue", z=1)
print(bound.args, bound.kwargs, dict(bound.arguments))
bound = signature.bind(1, 2)
bound.apply_defaults()
print(bound)
try:
    signature.bind(1)
except TypeError as error:
    print(error)


@functools.wraps(plot)
def wrapper(*args, **kwargs):
    return plot(*args, **kwargs)


class Point:
    def __init__(self, x, y=0): ...
    def move(self, dx): ...


print(inspect.signature(wrapper) == signature)
print(inspect.signature(Point), inspect.signature(Point(1).move))
print(inspect.signature(functools.partial(plot, 1, size=2)))
print(signature.return_annotation, inspect.signature(len))
print(signature.replace(parameters=list(signature.parameters.values())[:2], return_annotation=int))
print(inspect.signature(lambda a, *, b=1: 0), inspect.signature(sorted), inspect.signature(print))
