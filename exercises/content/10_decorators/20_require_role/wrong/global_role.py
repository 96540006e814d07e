# feedback: Each use of the factory has a role of its own
import functools

required = None


def require_role(role):
    """Let only users with `role` call the decorated function."""
    global required
    required = role

    def decorator(function):
        @functools.wraps(function)
        def wrapper(user, /, *args, **kwargs):
            if required not in user.get("roles", ()):
                raise PermissionError(f"{user['name']} needs the role {required}")
            return function(user, *args, **kwargs)

        return wrapper

    return decorator
