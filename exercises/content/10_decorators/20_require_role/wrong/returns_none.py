# feedback: would look like a result
import functools


def require_role(role):
    """Let only users with `role` call the decorated function."""

    def decorator(function):
        @functools.wraps(function)
        def wrapper(user, /, *args, **kwargs):
            if role not in user.get("roles", ()):
                return None
            return function(user, *args, **kwargs)

        return wrapper

    return decorator
