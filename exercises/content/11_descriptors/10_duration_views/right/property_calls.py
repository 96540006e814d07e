class Duration:
    def __init__(self, seconds):
        self._set_seconds(seconds)

    def _set_seconds(self, seconds):
        if not seconds >= 0:
            raise ValueError("negative duration")
        self.__total = seconds

    def _set_minutes(self, minutes):
        self._set_seconds(int(minutes * 60))

    def _clock(self):
        minutes, seconds = divmod(self.__total, 60)
        return "%d:%02d" % (minutes, seconds)

    seconds = property(lambda self: self.__total, _set_seconds)
    minutes = property(lambda self: self.__total / 60, _set_minutes)
    clock = property(_clock)
