# patch.object for one attribute, patch on a class with its instances, patch with create.
from unittest.mock import patch


class Mailer:
    server = "real"

    def send(self, to):
        return f"sent to {to} by {self.server}"


def notify(name):
    mailer = Mailer()
    return mailer.send(name)


with patch.object(Mailer, "send", return_value="not sent") as send:
    print(notify("Ann"), send.call_args)
with patch.object(Mailer, "send", autospec=True) as send:
    send.side_effect = lambda self, to: f"{type(self).__name__} {to}"
    print(notify("Bob"), len(send.call_args.args))
    try:
        Mailer().send()
    except TypeError as error:
        print(error)
with patch.object(Mailer, "server", "fake"):
    print(notify("Cy"))
with patch("__main__.Mailer") as Fake:
    Fake.return_value.send.return_value = "class replaced"
    print(notify("Di"), Fake.mock_calls)
with patch.object(Mailer, "new_attribute", 5, create=True):
    print(Mailer.new_attribute)
print(hasattr(Mailer, "new_attribute"), notify("Ed"))
mailer = Mailer()
with patch.object(mailer, "send") as send:
    mailer.send("x")
    print(send.called, "send" in vars(mailer))
print("send" in vars(mailer))
