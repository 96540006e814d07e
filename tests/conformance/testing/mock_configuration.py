# configure_mock, keyword configuration with dots, reset_mock, attribute names that are special, return chains.
from unittest.mock import Mock, MagicMock, NonCallableMock

mock = Mock(**{"method.return_value": 3, "other.side_effect": KeyError("k"), "plain": "attribute"})
print(mock.method(), mock.plain)
try:
    mock.other()
except KeyError as error:
    print(repr(error))
mock.configure_mock(plain="changed", **{"method.return_value": 4, "deep.er.value": 9})
print(mock.plain, mock.method(), mock.deep.er.value)
named = Mock()
named.name = "set after making"
print(named.name)
mock.reset_mock(return_value=True)
print(mock.method.call_count, isinstance(mock.method(), Mock))
try:
    NonCallableMock()()
except TypeError as error:
    print(error)
session = MagicMock()
session.query.return_value.filter.return_value.all.return_value = ["row"]
print(session.query("Table").filter(id=5).all())
print(session.query.return_value.filter.call_args)
session.mock_add_spec(["query"])
try:
    session.commit
except AttributeError as error:
    print(error)


class Special(MagicMock):
    def shout(self):
        return "loud " * self.call_count


special = Special()
special()
special()
print(special.shout(), type(special.child).__name__)
