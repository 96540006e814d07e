# The texts of ImportError and ModuleNotFoundError.
import sys
from pathlib import Path

Path("tools.py").write_text("hammer = 1\nscrewdriver = 2\n")
Path("fails.py").write_text("print('begun')\n1 / 0\n")
Path("broken.py").write_text("def f(:\n    pass\n")
Path("needs.py").write_text("import does_not_exist\n")

statements = [
    "import no_such_module",
    "import no_such_package.sub",
    "import tools.sub",
    "from tools import hamer",
    "from tools import saw",
    "from sys import no_such_name",
    "import os.nothing",
    "import fails",
    "import fails",
    "import broken",
    "import needs",
    "import numppy_typo as n",
]
for statement in statements:
    try:
        exec(statement)
    except ImportError as error:
        print(f"{statement}: {type(error).__name__}: {error} (name={error.name})")
    except Exception as error:
        print(f"{statement}: {type(error).__name__}: {error}")
print("fails" in sys.modules, "broken" in sys.modules, "tools" in sys.modules)
sys.modules["blocked"] = None
try:
    import blocked
except ModuleNotFoundError as error:
    print(error)
