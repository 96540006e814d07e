# What may be put into a group, and which class it becomes
def attempt(*args):
    try:
        group = args[0](*args[1:])
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error, sep=": ")
    else:
        print(repr(group), str(group), group.exceptions)


attempt(ExceptionGroup, "g", [ValueError(1)])
attempt(ExceptionGroup, "g", (ValueError(1), KeyError(2)))
attempt(ExceptionGroup, "g", [])
attempt(ExceptionGroup, "g", ["text"])
attempt(ExceptionGroup, "g", [ValueError])
attempt(ExceptionGroup, "g", ValueError(1))
attempt(ExceptionGroup, [ValueError(1)], "g")
attempt(ExceptionGroup, "g")
attempt(ExceptionGroup, "g", [KeyboardInterrupt()])
attempt(BaseExceptionGroup, "g", [KeyboardInterrupt()])
attempt(BaseExceptionGroup, "g", [ValueError(1)])
print(type(BaseExceptionGroup("g", [ValueError(1)])).__name__)
print([base.__name__ for base in ExceptionGroup.__mro__])
group = ExceptionGroup("g", [ValueError(1)])
try:
    group.message = "other"
except AttributeError as error:
    print(error)
