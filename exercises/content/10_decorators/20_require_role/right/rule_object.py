import functools


class require_role:
    """A rule; called with a function, it protects it."""

    def __init__(self, role):
        self.role = role

    def check(self, user):
        try:
            roles = user["roles"]
        except KeyError:
            roles = []
        if self.role not in set(roles):
            raise PermissionError(" ".join([user["name"], "needs the role", self.role]))

    def __call__(self, function):
        def guarded(user, /, *args, **kwargs):
            self.check(user)
            return function(user, *args, **kwargs)

        return functools.update_wrapper(guarded, function)
