# side_effect: a function, a list of results, exceptions, iterators, and DEFAULT.
from unittest.mock import DEFAULT, Mock

mock = Mock(side_effect=lambda a, b=1: a * 10 + b)
print(mock(2), mock(2, b=5))
mock = Mock(side_effect=[1, ValueError("second"), KeyError, "last"])
for _ in range(5):
    try:
        print(mock())
    except (ValueError, KeyError, StopIteration) as error:
        print(type(error).__name__, error)
mock = Mock(side_effect=OSError("no disk"), return_value=5)
try:
    mock()
except OSError as error:
    print(error)
mock.side_effect = None
print(mock(), mock.call_count)
mock.side_effect = lambda n: DEFAULT if n > 10 else n
print(mock(3), mock(30))
mock.side_effect = iter("ab")
print(mock(1), mock(2))
calls = []
mock = Mock(side_effect=calls.append)
mock("x")
mock("y")
print(calls, mock.call_args_list)
mock.reset_mock(side_effect=True)
print(mock.side_effect, mock.call_count)
counter = Mock(side_effect=range(3))
print([counter() for _ in range(3)])
