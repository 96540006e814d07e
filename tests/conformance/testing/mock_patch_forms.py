# patch as a decorator, as a context manager, by start and stop; what it replaces is always restored.
import os
from unittest.mock import DEFAULT, patch


def where():
    return os.getcwd(), os.path.exists("anything")


before = os.getcwd
with patch("os.getcwd", return_value="/made/up") as fake:
    print(where()[0], fake.call_count)
print(os.getcwd is before)


@patch("os.path.exists")
@patch("os.getcwd")
def test(extra, getcwd, exists):
    getcwd.return_value, exists.return_value = "inner first", True
    print(where(), extra)
    return "result"


print(test("own argument"), os.getcwd is before)
patcher = patch("os.getcwd", lambda: "a plain function")
patcher.start()
print(where()[0], patcher.stop(), os.getcwd is before)
try:
    with patch("os.getcwd"):
        raise KeyError("inside")
except KeyError:
    print("restored after an error", os.getcwd is before)
with patch.multiple("os", getcwd=DEFAULT, sep="|") as fakes:
    print(sorted(fakes), os.sep)
for target in ("os.no_such_name", "no_such_module.thing", "nodots"):
    try:
        with patch(target):
            pass
    except (AttributeError, ModuleNotFoundError, TypeError) as error:
        print(type(error).__name__, str(error).split("> ")[-1])
