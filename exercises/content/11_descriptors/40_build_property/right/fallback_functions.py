class Property:
    name = "attribute"

    def __init__(self, fget=None, fset=None, fdel=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = getattr(fget, "__doc__", None) if callable(fget) else None

    def __set_name__(self, owner, name):
        self.name = name

    def refuse(self, what):
        def refusing(*ignored):
            raise AttributeError("%s has no %s" % (self.name, what))

        return refusing

    def __get__(self, obj, owner=None):
        if obj is not None:
            return (self.fget or self.refuse("getter"))(obj)
        return self

    def __set__(self, obj, value):
        (self.fset or self.refuse("setter"))(obj, value)

    def __delete__(self, obj):
        (self.fdel or self.refuse("deleter"))(obj)

    def getter(self, fget):
        return self.__class__(fget=fget, fset=self.fset, fdel=self.fdel)

    def setter(self, fset):
        return self.__class__(fget=self.fget, fset=fset, fdel=self.fdel)

    def deleter(self, fdel):
        return self.__class__(fget=self.fget, fset=self.fset, fdel=fdel)
