# inspect.signature: kinds of parameters, defaults, annotations, and its text.
import inspect
import functools


def function(a, b: int = 2, /, c=3, *rest: str, d, e: "float" = 1.5, **options) -> bool:
    pass


signature = inspect.signature(function)
print(signature)
for parameter in signature.parameters.values():
    default = "-" if parameter.default is parameter.empty else parameter.default
    annotation = "-" if parameter.annotation is parameter.empty else parameter.annotation
    print(f"{parameter.name:8} {parameter.kind.name:22} {parameter.kind.description:22} {default} {annotation}")
print(signature.return_annotation)
print(inspect.signature(functools.partial(function, 1, d=4)))


class Point:
    def __init__(self, x, y=0):
        pass

    def move(self, by):
        pass

    def __call__(self, z):
        pass

    @staticmethod
    def zero():
        pass


print(inspect.signature(Point), inspect.signature(Point.move), inspect.signature(Point(1).move))
print(inspect.signature(Point(1)), inspect.signature(Point.zero))
print(inspect.signature(len), inspect.signature(lambda *, key: key))
