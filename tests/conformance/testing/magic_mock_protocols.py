# MagicMock supports the special methods, with sensible defaults that can be changed.
from unittest.mock import MagicMock, Mock

mock = MagicMock()
print(len(mock), list(mock), bool(mock), int(mock), float(mock), "x" in mock, hash(mock) == hash(mock))
mock.__len__.return_value = 3
mock.__iter__.return_value = iter(["a", "b"])
mock.__getitem__.side_effect = lambda key: f"item {key}"
mock.__contains__.return_value = True
mock.__str__.return_value = "as text"
print(len(mock), list(mock), list(mock), mock["k"], mock[1:2], "anything" in mock, str(mock))
mock["new"] = 5
print(mock.__setitem__.call_args, mock.__getitem__.call_args_list)
with mock as entered:
    print(entered is mock.__enter__.return_value)
print(mock.__exit__.call_args)
mock.__add__.return_value = "sum"
mock.__lt__.return_value = True
print(mock + 1, mock < 5, mock == mock, mock != 5)
try:
    MagicMock() < MagicMock()
except TypeError as error:
    print("TypeError", str(error).split(" between")[0])
for attempt in (lambda: len(Mock()), lambda: Mock()[0]):
    try:
        attempt()
    except TypeError as error:
        print(error)
plain = Mock()
plain.__len__ = Mock(return_value=9)
plain.__repr__ = lambda self: "my own repr"
print(len(plain), plain)
