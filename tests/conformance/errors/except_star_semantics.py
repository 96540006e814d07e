# except* handles parts of a group; the rest goes on
def run(*errors):
    try:
        try:
            raise ExceptionGroup("group", list(errors))
        except* ValueError as group:
            print("  values:", group.exceptions)
        except* (KeyError, IndexError) as group:
            print("  lookups:", group.exceptions)
        else:
            print("  never")
        finally:
            print("  finally")
    except ExceptionGroup as rest:
        print("  rest:", rest.message, rest.exceptions)


run(ValueError(1), KeyError("k"), ValueError(2))
run(TypeError("t"), IndexError("i"))
run(ExceptionGroup("inner", [ValueError("deep"), TypeError("deep too")]))

try:
    raise ValueError("alone")
except* ValueError as group:
    print(type(group).__name__, repr(group.message), group.exceptions)

try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise KeyError("new")
except ExceptionGroup as group:
    print(repr(group), repr(group.exceptions[0].__context__))
try:
    try:
        raise ValueError("x")
    except* ExceptionGroup:
        pass
except TypeError as error:
    print(error)
