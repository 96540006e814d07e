# What warnings.warn prints: file, line, category, message and the source line
import sys
import warnings

sys.stderr = sys.stdout


class ShopWarning(UserWarning):
    pass


def old_price(item):
    warnings.warn("old_price() is deprecated", DeprecationWarning, stacklevel=2)
    return 3


def restock(item):
    warnings.warn(f"{item} is sold out", ShopWarning)


warnings.warn("plain text")
print(old_price("tea"))
for item in "tea", "tea", "milk":
    restock(item)
warnings.warn(ShopWarning("an instance"))
warnings.warn("for the future", FutureWarning)
warnings.warn("never mind", PendingDeprecationWarning)
warnings.warn("an unfinished import", ImportWarning)
warnings.warn_explicit("from elsewhere", RuntimeWarning, "other.py", 7)
print(warnings.formatwarning("text", UserWarning, "x.py", 3, "x = 1"), end="")
