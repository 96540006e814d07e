# Signature.bind matches arguments as a call would; BoundArguments shows them; replace makes variants.
import inspect


def order(item, /, count=1, *extras, size, **options):
    return item, count, extras, size, options


signature = inspect.signature(order)
bound = signature.bind("tea", 2, "milk", size="L", hot=True)
print(bound)
print(bound.args, bound.kwargs)
print(order(*bound.args, **bound.kwargs))
bound = signature.bind("tea", size="S")
print(bound.arguments)
bound.apply_defaults()
print(bound.arguments)
bound.arguments["count"] = 9
print(bound.args)
for arguments, keywords in (((), {"size": 1}), (("tea",), {}), (("tea",), {"item": 2, "size": 3})):
    try:
        print(signature.bind(*arguments, **keywords))
    except TypeError as error:
        print(error)
print(signature.bind_partial())
short = signature.replace(parameters=list(signature.parameters.values())[:2], return_annotation=int)
print(short, short == signature)
try:
    short.bind(1, 2, 3)
except TypeError as error:
    print(error)
try:
    inspect.Signature(reversed(list(signature.parameters.values())))
except ValueError as error:
    print(error)
