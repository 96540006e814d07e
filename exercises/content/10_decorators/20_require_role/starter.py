def require_role(role):
    """Let only users with `role` call the decorated function."""

    def wrapper(user, *args):
        if role not in user["roles"]:
            raise PermissionError(f"{role} is missing")

    return wrapper
