# The types module: names for types without a built-in name, SimpleNamespace, new_class, MappingProxyType.
import types


def function():
    yield


print(type(function) is types.FunctionType is types.LambdaType, type(len) is types.BuiltinFunctionType)
print(type([].append) is types.BuiltinMethodType, type(str.upper) is types.MethodDescriptorType)
print(type(function()) is types.GeneratorType, type(types) is types.ModuleType, type(None) is types.NoneType)
print(type(int.__add__) is types.WrapperDescriptorType, type((5).__add__) is types.MethodWrapperType)
print(type(...) is types.EllipsisType, type(NotImplemented) is types.NotImplementedType)
print(type(list[int]) is types.GenericAlias, type(int | str).__name__)

space = types.SimpleNamespace(x=1, name="n")
space.y = [2]
print(space, space == types.SimpleNamespace(name="n", x=1, y=[2]), vars(space))
print(types.SimpleNamespace({"a": 1}, b=2))

Point = types.new_class("Point", (), {}, lambda body: body.update(x=1, move=lambda self: self.x + 1))
print(Point().move(), Point.__name__, types.resolve_bases((list[int],)))
view = types.MappingProxyType({"a": 1})
print(view, view["a"], view | {"b": 2})
try:
    view["a"] = 2
except TypeError as error:
    print(error)
module = types.ModuleType("made", "its doc")
print(module.__name__, module.__doc__, module, types.get_original_bases(Point))
bound = types.MethodType(lambda self, n: self * n, 6)
print(bound(7), bound.__self__)
