# A package of several files: relative imports, __init__, __all__, submodules and reloading
import importlib
import os
import sys

os.makedirs("shop/stock")
files = {
    "shop/__init__.py": "print('init', __name__)\nfrom .prices import price\n__all__ = ['price', 'basket']\nversion = 1\n",
    "shop/prices.py": "_table = {'tea': 3}\n\ndef price(item):\n    return _table[item]\n",
    "shop/basket.py": "from . import prices\nfrom .stock.store import count\n\ntotal = prices.price('tea') * count\n",
    "shop/stock/__init__.py": "",
    "shop/stock/store.py": "from ..prices import price as _p\n\ncount = 4\nworth = count * _p('tea')\n",
    "plain.py": "visible = 1\n_hidden = 2\nprint('plain runs as', __name__)\n",
}
for name, text in files.items():
    with open(name, "w") as file:
        file.write(text)
importlib.invalidate_caches()

import shop.basket
import shop.stock.store as store
from plain import *

print(shop.price("tea"), shop.basket.total, store.worth, store.__package__, store.__name__)
print("visible" in globals(), "_hidden" in globals(), "plain" in sys.modules, "plain" in globals())
from shop import *
print(basket.total, price("tea"), "version" in globals())
print(sorted(name for name in sys.modules if name.startswith("shop")))
print(os.path.basename(shop.__path__[0]), os.path.basename(shop.__file__))
with open("plain.py", "w") as file:
    file.write("visible = 'changed and longer'\n")
import plain
print(plain.visible, importlib.reload(plain).visible, plain._hidden)
