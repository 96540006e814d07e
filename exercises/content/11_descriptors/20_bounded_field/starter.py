class Bounded:
    """A number between two bounds, both included."""

    def __init__(self, low, high):
        self.low = low
        self.high = high

    def __get__(self, obj, owner=None):
        return self.value

    def __set__(self, obj, value):
        self.value = value
