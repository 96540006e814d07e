# Exceptions of one's own: several bases, extra attributes, pickling, class matching
import pickle


class ShopError(Exception):
    """Base of all errors of the shop."""


class NotFound(ShopError, LookupError):
    def __init__(self, item, *, shelf=None):
        super().__init__(f"{item} not found")
        self.item = item
        self.shelf = shelf

    def __reduce__(self):
        return type(self)._rebuild, (self.item, self.shelf)

    @classmethod
    def _rebuild(cls, item, shelf):
        return cls(item, shelf=shelf)


for kind in LookupError, ShopError, (OSError, ShopError), NotFound:
    try:
        raise NotFound("tea", shelf=3)
    except kind as error:
        print(error, error.item, error.shelf, error.args)
copy = pickle.loads(pickle.dumps(NotFound("milk", shelf=1)))
print(repr(copy), copy.shelf)
print([cls.__name__ for cls in NotFound.__mro__], ShopError.__doc__)
try:
    try:
        raise ShopError
    except "ShopError":
        pass
except TypeError as error:
    print(error, "|", repr(error.__context__))
