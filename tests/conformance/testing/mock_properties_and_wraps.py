# PropertyMock replaces a property; wraps lets calls through to the real object.
from unittest.mock import DEFAULT, Mock, PropertyMock, patch


class Thermometer:
    @property
    def degrees(self):
        return 20

    def describe(self, unit="C"):
        return f"{self.degrees} {unit}"


thermometer = Thermometer()
with patch.object(Thermometer, "degrees", new_callable=PropertyMock) as degrees:
    degrees.side_effect = [30, 31, None]
    print(thermometer.describe(), thermometer.degrees)
    thermometer.degrees = 5
    print(degrees.mock_calls)
print(thermometer.degrees)
mock = Mock()
type(mock).size = PropertyMock(return_value=7)
print(mock.size, type(mock).size is not None)

spy = Mock(wraps=thermometer)
print(spy.describe("F"), spy.describe.call_args)
spy.describe.return_value = "replaced"
print(spy.describe())
spy.describe.return_value = DEFAULT
print(spy.describe())
try:
    spy.missing()
except AttributeError as error:
    print(error)
with patch.object(thermometer, "describe", wraps=thermometer.describe) as watched:
    print(thermometer.describe("K"), watched.call_count)
