# feedback: hands the remaining arguments on
class Sender:
    def __init__(self, *, channel):
        self.channel = channel

    def send(self, text):
        print(f"[{self.channel}] {text}")


class Signed:
    def __init__(self, *, signature, **rest):
        super().__init__(**rest)
        self.signature = signature

    def send(self, text):
        super().send(f"{text} -- {self.signature}")


class Limited:
    def __init__(self, *, limit, **rest):
        self.limit = limit

    def send(self, text):
        super().send(text[: self.limit])


class Notice(Limited, Signed, Sender):
    pass


class Memo(Signed, Limited, Sender):
    pass
