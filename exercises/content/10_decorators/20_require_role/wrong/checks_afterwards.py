# feedback: the ticket is closed already
import functools


def require_role(role):
    """Let only users with `role` call the decorated function."""

    def decorator(function):
        @functools.wraps(function)
        def wrapper(user, /, *args, **kwargs):
            result = function(user, *args, **kwargs)
            if role in user.get("roles", ()):
                return result
            raise PermissionError(f"{user['name']} needs the role {role}")

        return wrapper

    return decorator
