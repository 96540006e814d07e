class Property:
    def __init__(self, fget=None, fset=None, fdel=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel

    def __get__(self, obj, owner=None):
        return self.fget(obj)

    def setter(self, function):
        self.fset = function
        return self

    def deleter(self, function):
        self.fdel = function
        return self
