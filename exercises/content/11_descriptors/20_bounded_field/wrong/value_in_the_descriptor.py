# feedback: The descriptor is one object, shared by all products
class Bounded:
    """A number between two bounds, both included."""

    def __init__(self, low, high):
        self.low = low
        self.high = high

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        if not hasattr(self, "value"):
            raise AttributeError(f"{self.name} is not set")
        return self.value

    def __set__(self, obj, value):
        if not self.low <= value <= self.high:
            raise ValueError(f"{self.name} must be between {self.low} and {self.high}")
        self.value = value

    def __delete__(self, obj):
        raise AttributeError(f"{self.name} cannot be deleted")
