# A package made on the spot: __init__, submodules, relative imports, __all__, __getattr__ of a module.
import importlib
import pathlib
import sys

root = pathlib.Path("zoo")
root.mkdir()
(root / "__init__.py").write_text(
    "print('init of zoo')\n__all__ = ['lion']\nowner = 'Ann'\n"
    "def __getattr__(name):\n    if name == 'late': return 'made late'\n"
    "    raise AttributeError(f'zoo has no {name}')\n"
    "def __dir__(): return ['late', 'owner']\n")
(root / "lion.py").write_text(
    "from . import owner\nfrom .food import meat\nprint(__name__, __package__, owner, meat)\n")
(root / "food.py").write_text("meat = 'steak'\n")
sys.path.insert(0, ".")
import zoo.lion
print(zoo.food.meat, zoo.late, dir(zoo), zoo.__path__ != [], zoo.lion.__spec__.parent)
space = {}
exec("from zoo import *", space)
print(sorted(name for name in space if not name.startswith("__")))
for statement in ("from zoo import tiger", "import zoo.tiger", "from . import x", "zoo.nothing"):
    try:
        exec(statement)
    except (ImportError, AttributeError) as error:
        print(type(error).__name__, str(error).split(" (")[0])
(root / "a.py").write_text("from zoo.b import y\nx = 1\n")
(root / "b.py").write_text("from zoo.a import x\ny = 2\n")
importlib.invalidate_caches()
try:
    import zoo.a
except ImportError as error:
    print(str(error).split(" (/")[0].split(" (most")[0], "circular import" in str(error), "zoo.a" in sys.modules)
