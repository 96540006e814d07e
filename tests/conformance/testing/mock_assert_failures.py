# The texts of the assert_... methods when they fail.
from unittest.mock import Mock, call

mock = Mock(name="send")
checks = [
    lambda: mock.assert_called(),
    lambda: mock.assert_called_once(),
    lambda: mock.assert_called_with(1),
    lambda: mock("a", size=1),
    lambda: mock.assert_not_called(),
    lambda: mock.assert_called_with("b", size=1),
    lambda: mock.assert_called_with("a", size=1),
    lambda: mock("c"),
    lambda: mock.assert_called_once(),
    lambda: mock.assert_called_once_with("c"),
    lambda: mock.assert_any_call("z"),
    lambda: mock.assert_any_call("a", size=1),
    lambda: mock.assert_has_calls([call("a", size=1), call("c")]),
    lambda: mock.assert_has_calls([call("c"), call("a", size=1)]),
    lambda: mock.assert_has_calls([call("c"), call("a", size=1)], any_order=True),
    lambda: mock.assert_has_calls([call("q")], any_order=True),
    lambda: mock.assert_called_wiht("typo"),
    lambda: mock.called_once_with("typo"),
]
for number, check in enumerate(checks):
    try:
        check()
        print(number, "fine")
    except (AssertionError, AttributeError) as error:
        print(number, type(error).__name__, error)
