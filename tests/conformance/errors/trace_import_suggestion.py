# Importing a name that is spelt wrongly, from the standard library and from a module of one's own
import traceback
from pathlib import Path

try:
    from collections import namedtoople
except ImportError as error:
    print(error.name, error.name_from, error.msg.partition(" (")[0])
    print(traceback.format_exception_only(error)[-1].partition("). ")[2])

Path("shapes.py").write_text("def circle(radius):\n    return radius\n")
import shapes

print(shapes.circle(2))
from shapes import cirle
