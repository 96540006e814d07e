# A module that does not exist, a submodule of something that is no package, a relative import outside
import importlib

for name in "no_such_module", "math.extra", "json.no_such", "os.path.deep":
    try:
        importlib.import_module(name)
    except ModuleNotFoundError as error:
        print(error, error.name, error.path is None)
try:
    from . import sibling
except ImportError as error:
    print(type(error).__name__, error)
try:
    import no.such.package
except ImportError as error:
    print(error)
import numpyy
