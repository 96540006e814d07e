# A package of several modules, written to disk and imported.
from pathlib import Path

sources = {
    "shop/__init__.py": '"""A little shop."""\nprint("shop starts")\nVERSION = "1.0"\n',
    "shop/prices.py": 'print("prices starts")\nAPPLE = 3\ndef total(n):\n    return n * APPLE\n',
    "shop/stock/__init__.py": "from . import shelf\n",
    "shop/stock/shelf.py": "from ..prices import APPLE\nfrom .. import VERSION\nITEMS = [APPLE, VERSION]\n",
}
for name, source in sources.items():
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source)

import shop

print(shop.__doc__, shop.__name__, shop.__package__, hasattr(shop, "prices"))
import shop.prices
import shop.prices as prices
from shop.prices import APPLE, total

print(total(2), APPLE, prices is shop.prices, prices.__name__, prices.__package__)
import shop.stock.shelf

print(shop.stock.shelf.ITEMS, shop.stock.__package__, shop.stock.shelf.__spec__.parent)
print(shop.__file__, prices.__file__, prices.__spec__.name, prices.__spec__.origin)
print(list(shop.__path__), type(shop), repr(prices))
import sys

print(sorted(name for name in sys.modules if name.startswith("shop")))
import shop

print("no second start")
