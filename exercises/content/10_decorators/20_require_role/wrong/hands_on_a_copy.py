# feedback: a copy would lose the changes
import functools


def require_role(role):
    """Let only users with `role` call the decorated function."""

    def decorator(function):
        @functools.wraps(function)
        def wrapper(user, /, *args, **kwargs):
            if role not in user.get("roles", ()):
                raise PermissionError(f"{user['name']} needs the role {role}")
            return function(dict(user), *args, **kwargs)

        return wrapper

    return decorator
