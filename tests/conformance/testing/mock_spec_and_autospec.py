# spec and spec_set limit a mock to what the real object has; create_autospec also checks calls.
from unittest.mock import Mock, create_autospec


class Account:
    limit = 100

    def __init__(self, owner):
        self.owner = owner

    def pay(self, amount, currency="EUR"):
        return amount


def attempt(label, action):
    try:
        action()
        print(label, "allowed")
    except (AttributeError, TypeError) as error:
        print(label, "-", type(error).__name__, error)


mock = Mock(spec=Account)
print(isinstance(mock, Account), mock.__class__ is Account, type(mock) is Mock)
attempt("pay", lambda: mock.pay(1, 2, 3, 4))
attempt("typo", lambda: mock.pya(1))
attempt("instance attribute", lambda: mock.owner)
attempt("set new", lambda: setattr(mock, "new", 1))
attempt("spec_set new", lambda: setattr(Mock(spec_set=Account), "new", 1))
auto = create_autospec(Account)
attempt("no owner", lambda: auto())
attempt("good", lambda: auto("Ann").pay(5, currency="USD"))
attempt("too many", lambda: auto("Ann").pay(1, 2, 3))
attempt("wrong name", lambda: auto("Ann").pay(1, money="x"))
attempt("not there", lambda: auto("Ann").refund)
function = create_autospec(lambda a, *, b: None, return_value="done")
attempt("function", lambda: function(1))
print(function(1, b=2), function.call_args, auto.return_value.pay.call_count)
attempt("list as spec", lambda: Mock(spec=["a", "b"]).c)
