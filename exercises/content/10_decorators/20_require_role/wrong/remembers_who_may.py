# feedback: An answer that is kept is wrong by the next call
import functools


def require_role(role):
    """Let only users with `role` call the decorated function."""
    allowed = {}

    def decorator(function):
        @functools.wraps(function)
        def wrapper(user, /, *args, **kwargs):
            name = user["name"]
            if name not in allowed:
                allowed[name] = role in user.get("roles", ())
            if not allowed[name]:
                raise PermissionError(f"{name} needs the role {role}")
            return function(user, *args, **kwargs)

        return wrapper

    return decorator
