# Loading a module from any file with importlib.util, and import hooks of one's own.
import importlib.abc
import importlib.util
import sys
from pathlib import Path

Path("odd-name.py").write_text("greeting = 'hello from a file with a dash'\n")
spec = importlib.util.spec_from_file_location("odd_name", "odd-name.py")
module = importlib.util.module_from_spec(spec)
print(hasattr(module, "greeting"))
spec.loader.exec_module(module)
print(module.greeting, module.__name__, "odd_name" in sys.modules)


class DictFinder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds modules in a dictionary of sources."""

    sources = {"virtual": "value = 'from a dictionary'\n", "virtual_bad": "raise ValueError('refused')\n"}

    def find_spec(self, name, path, target=None):
        if name in self.sources:
            return importlib.util.spec_from_loader(name, self)

    def exec_module(self, module):
        exec(self.sources[module.__name__], vars(module))


sys.meta_path.append(DictFinder())
import virtual

print(virtual.value, virtual.__spec__.name, virtual.__spec__.origin)
try:
    import virtual_bad
except ValueError as error:
    print(error, "virtual_bad" in sys.modules)
print(importlib.util.resolve_name("..x", "a.b.c"), importlib.util.find_spec("virtual").loader is sys.meta_path[-1])
