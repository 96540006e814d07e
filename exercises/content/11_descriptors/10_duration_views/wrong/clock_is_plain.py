# feedback: a plain attribute does not
class Duration:
    def __init__(self, seconds):
        self.seconds = seconds

    @property
    def seconds(self):
        return self._seconds

    @seconds.setter
    def seconds(self, value):
        if value < 0:
            raise ValueError("negative duration")
        self._seconds = value
        self.clock = f"{value // 60}:{value % 60:02}"

    @property
    def minutes(self):
        return self.seconds / 60

    @minutes.setter
    def minutes(self, value):
        self.seconds = int(value * 60)
