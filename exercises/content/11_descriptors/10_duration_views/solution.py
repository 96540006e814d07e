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

    @property
    def minutes(self):
        return self.seconds / 60

    @minutes.setter
    def minutes(self, value):
        self.seconds = int(value * 60)

    @property
    def clock(self):
        return f"{self.seconds // 60}:{self.seconds % 60:02}"
