# The last line is what __str__ of the exception gives, qualified by module and class
class Shop:
    class OutOfStock(Exception):
        def __init__(self, item, wanted):
            super().__init__(item, wanted)
            self.item = item
            self.wanted = wanted

        def __str__(self):
            return f"{self.wanted} x {self.item}\n(sold out)"


try:
    raise Shop.OutOfStock("tea", 3)
except Shop.OutOfStock as error:
    print(repr(error), error.args)
    raise
