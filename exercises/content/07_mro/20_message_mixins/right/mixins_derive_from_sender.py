class Sender:
    def __init__(self, *, channel):
        self.channel = channel

    def send(self, text):
        print(f"[{self.channel}] {text}")


class Signed(Sender):
    def __init__(self, signature, **others):
        self.signature = signature
        super().__init__(**others)

    def send(self, text):
        return super().send(" -- ".join([text, self.signature]))


class Limited(Sender):
    def __init__(self, limit, **others):
        self.limit = limit
        super().__init__(**others)

    def send(self, text):
        if len(text) > self.limit:
            text = text[: self.limit]
        return super().send(text)


class Notice(Limited, Signed):
    pass


class Memo(Signed, Limited):
    pass
