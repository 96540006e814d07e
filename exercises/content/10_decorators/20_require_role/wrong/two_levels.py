# feedback: Three functions inside each other
import functools


def require_role(function, role="admin"):
    """Let only users with `role` call the decorated function."""

    @functools.wraps(function)
    def wrapper(user, /, *args, **kwargs):
        if role not in user.get("roles", ()):
            raise PermissionError(f"{user['name']} needs the role {role}")
        return function(user, *args, **kwargs)

    return wrapper
