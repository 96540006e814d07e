class Bounded:
    def __init__(self, low, high):
        self.low, self.high = low, high

    def __set_name__(self, owner, name):
        self.public = name
        self.private = "_bounded_" + name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        try:
            return getattr(obj, self.private)
        except AttributeError:
            raise AttributeError(self.public + " is not set") from None

    def __set__(self, obj, value):
        if value < self.low or value > self.high:
            raise ValueError(
                "{} must be between {} and {}".format(self.public, self.low, self.high)
            )
        setattr(obj, self.private, value)

    def __delete__(self, obj):
        raise AttributeError(self.public + " cannot be deleted")
