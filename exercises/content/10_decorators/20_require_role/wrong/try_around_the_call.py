# feedback: away from the call of the function
import functools


def require_role(role):
    """Let only users with `role` call the decorated function."""

    def decorator(function):
        @functools.wraps(function)
        def wrapper(user, /, *args, **kwargs):
            try:
                if role in user["roles"]:
                    return function(user, *args, **kwargs)
            except KeyError:
                pass
            raise PermissionError(f"{user['name']} needs the role {role}")

        return wrapper

    return decorator
