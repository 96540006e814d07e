# Mock: any attribute and any call is allowed, and remembered.
from unittest.mock import Mock

mock = Mock()
print(mock.called, mock.call_count, mock.call_args)
mock(1, 2, key="value")
mock("again")
print(mock.called, mock.call_count, mock.call_args, mock.call_args_list)
print(mock.call_args.args, mock.call_args.kwargs, mock.call_args_list[0].kwargs)
mock.method.return_value = 42
print(mock.method(), mock.method.called, mock.other.called)
mock.deep.chain.of.attributes.return_value = "found"
print(mock.deep.chain.of.attributes("x"))
print(mock.method_calls)
print(mock.mock_calls)
print(mock.same is mock.same, mock() is mock(), mock.return_value is mock())
named = Mock(name="service", return_value=3, colour="red")
print(repr(named)[:20], named(), named.colour, repr(named.part)[:25])
mock.reset_mock()
print(mock.called, mock.mock_calls, mock.method())
del mock.gone
try:
    mock.gone
except AttributeError as error:
    print(type(error).__name__, error)
print(isinstance(Mock(spec=int), int), callable(Mock()))
