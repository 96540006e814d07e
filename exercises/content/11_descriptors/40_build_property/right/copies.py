import copy


class Property:
    def __init__(self, fget=None, fset=None, fdel=None):
        self.fget, self.fset, self.fdel = fget, fset, fdel
        self.__doc__ = None if fget is None else fget.__doc__

    def __set_name__(self, owner, name):
        self.name = name

    def _with(self, **functions):
        new = copy.copy(self)
        vars(new).update(functions)
        if "fget" in functions:
            new.__doc__ = functions["fget"].__doc__
        return new

    def getter(self, function):
        return self._with(fget=function)

    def setter(self, function):
        return self._with(fset=function)

    def deleter(self, function):
        return self._with(fdel=function)

    def _need(self, kind, function):
        if function is None:
            raise AttributeError(self.name + " has no " + kind)
        return function

    def __get__(self, obj, owner=None):
        return self if obj is None else self._need("getter", self.fget)(obj)

    def __set__(self, obj, value):
        self._need("setter", self.fset)(obj, value)

    def __delete__(self, obj):
        self._need("deleter", self.fdel)(obj)
