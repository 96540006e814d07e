# Annotations are not run until they are read, then only once; __annotations__ may be set by hand.
def noisy(text):
    print("evaluating", text)
    return text


def function(a: noisy("a"), b: noisy("b")) -> noisy("result"):
    local: noisy("local variables never") = 1
    return local


print("defined", function(1, 2))
print(function.__annotations__)
print("second time", sorted(function.__annotations__))


class Model:
    field: noisy("field")
    if True:
        other: noisy("other")
    if False:
        absent: noisy("absent")


print("class made")
print(Model.__annotations__)
function.__annotations__ = {"x": int}
print(function.__annotations__, function.__annotate__)


class Custom:
    pass


Custom.__annotate__ = lambda format: {"made": format}
print(Custom.__annotations__)
module_level: noisy("module") = 5
print("not yet")
print(__annotations__ if "__annotations__" in globals() else __annotate__(1))
