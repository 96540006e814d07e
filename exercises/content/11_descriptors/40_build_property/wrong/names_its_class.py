# feedback: a name written out does not
class Property:
    def __init__(self, fget=None, fset=None, fdel=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = fget.__doc__ if fget else None

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        if self.fget is None:
            raise AttributeError(f"{self.name} has no getter")
        return self.fget(obj)

    def __set__(self, obj, value):
        if self.fset is None:
            raise AttributeError(f"{self.name} has no setter")
        self.fset(obj, value)

    def __delete__(self, obj):
        if self.fdel is None:
            raise AttributeError(f"{self.name} has no deleter")
        self.fdel(obj)

    def getter(self, function):
        return Property(function, self.fset, self.fdel)

    def setter(self, function):
        return Property(self.fget, function, self.fdel)

    def deleter(self, function):
        return Property(self.fget, self.fset, function)
