class Sender:
    def __init__(self, *, channel):
        self.channel = channel

    def send(self, text):
        print(f"[{self.channel}] {text}")


class Signed:
    def __init__(self, *, channel, signature):
        Sender.__init__(self, channel=channel)
        self.signature = signature

    def send(self, text):
        Sender.send(self, f"{text} -- {self.signature}")


class Limited:
    def __init__(self, *, channel, limit):
        Sender.__init__(self, channel=channel)
        self.limit = limit

    def send(self, text):
        Sender.send(self, text[: self.limit])


class Notice(Sender):
    pass


class Memo(Sender):
    pass
