# Relative imports that work and the errors of those that cannot.
import importlib
from pathlib import Path

sources = {
    "pkg/__init__.py": "",
    "pkg/a.py": "from . import b\nfrom .b import value\nfrom .sub import c\n",
    "pkg/b.py": "value = 'b value'\n",
    "pkg/sub/__init__.py": "",
    "pkg/sub/c.py": "from ..b import value as up\nfrom ...pkg.b import value as wrong\n",
    "pkg/missing.py": "from . import nothing_here\n",
    "pkg/gone.py": "from .gone_too import x\n",
    "pkg/too_far.py": "from ... import x\n",
}
for name, source in sources.items():
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(source)
for name in ("pkg.b", "pkg.a", "pkg.missing", "pkg.gone", "pkg.too_far"):
    try:
        print(name, importlib.import_module(name).__name__)
    except ImportError as error:
        print(name, type(error).__name__, error, "| name:", error.name)

try:
    from . import b
except ImportError as error:
    print(type(error).__name__, error)
try:
    from .b import value
except ImportError as error:
    print(type(error).__name__, error)
print(importlib.import_module(".b", "pkg").value)
for name, package in ((".b", None), ("...b", "pkg")):
    try:
        importlib.import_module(name, package)
    except (ImportError, TypeError) as error:
        print(type(error).__name__, error)
