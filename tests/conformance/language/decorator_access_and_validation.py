# Decorators that look at arguments: access control, type checks from annotations, call counting
import functools
import inspect

def requires(role):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(user, *args, **kwargs):
            if role not in user["roles"]:
                raise PermissionError(f"{user['name']} is not {role}")
            return function(user, *args, **kwargs)
        return wrapper
    return decorate

def checked(function):
    signature = inspect.signature(function)

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        for name, value in signature.bind(*args, **kwargs).arguments.items():
            expected = signature.parameters[name].annotation
            if expected is not inspect.Parameter.empty and not isinstance(value, expected):
                raise TypeError(f"{name} must be {expected.__name__}, not {type(value).__name__}")
        wrapper.calls += 1
        return function(*args, **kwargs)
    wrapper.calls = 0
    return wrapper

@requires("admin")
@checked
def delete(user, key: str, times: int = 1):
    return f"deleted {key} x{times}"

ann, bob = {"name": "Ann", "roles": {"admin"}}, {"name": "Bob", "roles": set()}
for user, key, times in (ann, "a", 1), (bob, "a", 1), (ann, 5, 1), (ann, "b", "2"):
    try:
        print(delete(user, key, times=times))
    except (PermissionError, TypeError) as error:
        print(type(error).__name__, error)
print(delete.__wrapped__.calls, inspect.signature(delete))
