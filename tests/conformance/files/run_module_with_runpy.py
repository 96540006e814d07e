# runpy runs modules, packages and files as if from the command line.
import runpy
import sys
from pathlib import Path

Path("tool.py").write_text(
    """import sys
print(__name__, __package__, sys.argv[1:], __spec__ and __spec__.name)
result = 6 * 7
if __name__ == '__main__':
    print('as main')
"""
)
Path("app").mkdir()
Path("app/__init__.py").write_text("print('app package', __name__)\n")
Path("app/__main__.py").write_text("from . import core\nprint(__name__, repr(__package__), core.answer)\n")
Path("app/core.py").write_text("answer = 42\n")
Path("empty_pkg").mkdir()
Path("empty_pkg/__init__.py").write_text("")

sys.argv[1:] = ["x", "y"]
space = runpy.run_module("tool", run_name="__main__", alter_sys=True)
print(space["result"], space["__name__"])
runpy.run_module("tool")
runpy.run_module("app", run_name="__main__")
space = runpy.run_path("tool.py", init_globals={"extra": 1}, run_name="named")
print(space["extra"], space["__name__"])
for name in ("no_such_module", "empty_pkg", "math"):
    try:
        runpy.run_module(name)
    except ImportError as error:
        print(error)
print("tool" in sys.modules, "app.core" in sys.modules, __name__)
