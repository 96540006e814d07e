class Seconds:
    def __get__(self, obj, owner=None):
        return self if obj is None else vars(obj)["seconds"]

    def __set__(self, obj, value):
        if value < 0:
            raise ValueError("negative duration")
        vars(obj)["seconds"] = value


class Duration:
    seconds = Seconds()

    def __init__(self, seconds):
        self.seconds = seconds

    def _get(self):
        return self.seconds / 60

    def _set(self, minutes):
        self.seconds = int(60 * minutes)

    minutes = property(_get, _set)

    @property
    def clock(self):
        return str(self.seconds // 60) + ":" + str(self.seconds % 60).zfill(2)
