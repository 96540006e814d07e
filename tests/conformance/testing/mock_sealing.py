# seal closes a mock: what was set up stays, anything new is refused.
from unittest.mock import Mock, seal

mock = Mock()
mock.method.return_value = 5
mock.part.value = "x"
seal(mock)
print(mock.method(), mock.part.value)
for action in (lambda: mock.other, lambda: mock.part.more, lambda: mock.method.attribute,
               lambda: mock(), lambda: setattr(mock, "fresh", 1)):
    try:
        action()
        print("allowed")
    except AttributeError as error:
        print(error)
mock.method.return_value = 6
print(mock.method())
