# sys.modules is the memory of imports: entries can be removed, replaced and forbidden.
import sys
import types

with open("counted.py", "w") as file:
    file.write("print('running counted, __name__ is', __name__)\nnumbers = []\n")
sys.path.insert(0, ".")
import counted
import counted
counted.numbers.append(1)
print(sys.modules["counted"] is counted, sys.modules["__main__"].__name__)
old = sys.modules.pop("counted")
import counted
print(counted is old, counted.numbers, old.numbers)

fake = types.ModuleType("fake_module")
fake.answer = 42
sys.modules["fake_module"] = fake
from fake_module import answer
print(answer)
sys.modules["forbidden"] = None
for statement in ("import forbidden", "from fake_module import question", "import counted.part", "import no_such_one"):
    try:
        exec(statement)
    except ImportError as error:
        print(type(error).__name__, str(error).split(" (")[0], error.name)
print("os.path" in sys.modules or __import__("os.path") is not None, sys.modules["sys"] is sys)
sys.modules["anything"] = 42
import anything
print(anything + 1)
