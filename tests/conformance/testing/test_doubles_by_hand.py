# Test doubles without a library: a stub, a fake, a spy, passed in instead of the real thing.
class StubRates:
    def rate(self, currency):
        return {"USD": 1.25, "GBP": 0.5}[currency]


class FakeStore:
    def __init__(self):
        self.rows = {}

    def save(self, key, value):
        self.rows[key] = value

    def load(self, key):
        return self.rows[key]


class SpyMailer:
    def __init__(self, fail_for=()):
        self.sent, self.fail_for = [], fail_for

    def send(self, to, text):
        if to in self.fail_for:
            raise ConnectionError(to)
        self.sent.append((to, text))


def bill(customer, amount, currency, rates, store, mailer):
    total = amount * rates.rate(currency)
    store.save(customer, total)
    try:
        mailer.send(customer, f"You owe {total:.2f} {currency}")
    except ConnectionError as error:
        return f"could not reach {error}"
    return "sent"


store, mailer = FakeStore(), SpyMailer(fail_for={"bob"})
print(bill("ann", 100, "USD", StubRates(), store, mailer), bill("bob", 10, "GBP", StubRates(), store, mailer))
print(store.rows, mailer.sent)
