# feedback: If it names a class, everyone in between is passed over
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
        Sender.send(self, f"{text} -- {self.signature}")


class Limited:
    def __init__(self, *, limit, **rest):
        super().__init__(**rest)
        self.limit = limit

    def send(self, text):
        Sender.send(self, text[: self.limit])


class Notice(Limited, Signed, Sender):
    pass


class Memo(Signed, Limited, Sender):
    pass
