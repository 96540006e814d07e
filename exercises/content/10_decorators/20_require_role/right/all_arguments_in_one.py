from functools import wraps


def require_role(role):
    def protect(function):
        @wraps(function)
        def guarded(*args, **kwargs):
            user = args[0]
            if "roles" in user and any(each == role for each in user["roles"]):
                return function(*args, **kwargs)
            raise PermissionError("%s needs the role %s" % (user["name"], role))

        return guarded

    return protect
