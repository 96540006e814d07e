# A finder on sys.meta_path and a loader of one's own: modules made from strings.
import importlib.abc
import importlib.util
import sys

SOURCES = {"made_up": "value = 42\ndef double(n): return 2 * n\n", "broken": "1 / 0"}


class StringFinder(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        print("asked for", name)
        if name in SOURCES:
            return importlib.util.spec_from_loader(name, StringLoader(), origin="a string")


class StringLoader(importlib.abc.Loader):
    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(SOURCES[module.__name__], module.__dict__)


sys.meta_path.insert(0, StringFinder())
import made_up
print(made_up.value, made_up.double(4), made_up.__spec__.origin, type(made_up.__loader__).__name__)
import made_up as again
print(again is made_up, "made_up" in sys.modules, made_up)
for name in ("broken", "not_there_at_all"):
    try:
        __import__(name)
    except (ZeroDivisionError, ImportError) as error:
        print(type(error).__name__, error, name in sys.modules)
SOURCES["made_up"] = "value = 43\n"
importlib.reload(made_up)
print(made_up.value, made_up.double(1))
sys.meta_path.pop(0)
