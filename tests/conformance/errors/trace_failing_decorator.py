# A decorator that fails is reported on the line of the decorator
def register(name):
    def decorate(function):
        if not name.isidentifier():
            raise ValueError(f"bad name: {name!r}")
        return function

    return decorate


@register("first")
@register("second one")
@register("third")
def handler():
    return 1
