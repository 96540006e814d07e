import functools


def allowed(role, function, user, /, *args, **kwargs):
    if role in (user.get("roles") or []):
        return function(user, *args, **kwargs)
    raise PermissionError(f"{user['name']} needs the role {role}")


def protect(role, function):
    guarded = functools.partial(allowed, role, function)
    return functools.update_wrapper(guarded, function)


def require_role(role):
    return functools.partial(protect, role)
