class Sender:
    def __init__(self, *, channel):
        self.channel = channel

    def send(self, text):
        print(f"[{self.channel}] {text}")


class Signed:
    def __init__(self, **arguments):
        try:
            self.signature = arguments.pop("signature")
        except KeyError:
            raise TypeError("signature is missing") from None
        super(Signed, self).__init__(**arguments)

    def send(self, text):
        super(Signed, self).send(text + " -- " + self.signature)


class Limited:
    def __init__(self, *, limit, **rest):
        super(Limited, self).__init__(**rest)
        self.limit = limit

    def send(self, text):
        super(Limited, self).send(text[0 : self.limit])


class Notice(Limited, Signed, Sender):
    """Cut, then signed."""


class Memo(Signed, Limited, Sender):
    """Signed, then cut."""
