# feedback: each mixin may ask only for the argument that is its own
class Sender:
    def __init__(self, *, channel):
        self.channel = channel

    def send(self, text):
        print(f"[{self.channel}] {text}")


class Signed:
    def __init__(self, *, channel, signature, limit):
        super().__init__(channel=channel, limit=limit)
        self.signature = signature

    def send(self, text):
        super().send(f"{text} -- {self.signature}")


class Limited:
    def __init__(self, *, channel, limit, signature=None):
        super().__init__(channel=channel)
        self.limit = limit

    def send(self, text):
        super().send(text[: self.limit])


class Notice(Limited, Signed, Sender):
    pass


class Memo(Signed, Limited, Sender):
    pass
