class Duration:
    def __init__(self, seconds):
        self.seconds = seconds
        self.minutes = seconds / 60
        self.clock = f"{seconds // 60}:{seconds % 60:02}"
