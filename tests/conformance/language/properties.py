# property: getter, setter, deleter, computed, cached, overridden and documented ones
class Temperature:
    def __init__(self, celsius=0): self.celsius = celsius

    @property
    def celsius(self):
        """Degrees Celsius."""
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError("below absolute zero")
        self._celsius = value

    @celsius.deleter
    def celsius(self): self._celsius = 0

    @property
    def fahrenheit(self): return self.celsius * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value): self.celsius = (value - 32) * 5 / 9


t = Temperature(100)
print(t.celsius, t.fahrenheit, Temperature.celsius.__doc__)
print(Temperature.fahrenheit.fset is not None, vars(t))
t.fahrenheit = 32
print(t.celsius)
del t.celsius
print(t.celsius, isinstance(Temperature.celsius, property), property(lambda self: 7).fget(None))
try:
    Temperature(-300)
except ValueError as error:
    print(error)
