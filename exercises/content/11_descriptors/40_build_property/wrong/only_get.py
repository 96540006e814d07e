# feedback: What makes a descriptor one?
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

    def getter(self, function):
        return type(self)(function, self.fset, self.fdel)

    def setter(self, function):
        return type(self)(self.fget, function, self.fdel)

    def deleter(self, function):
        return type(self)(self.fget, self.fset, function)
