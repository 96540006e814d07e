# Suggestions for names, attributes and imports, as format_exception_only gives them
import traceback


class Robot:
    def __init__(self):
        self.battery = 10
        self._serial = 7

    def recharge(self):
        pass


def message(function):
    try:
        function()
    except Exception as error:
        return traceback.format_exception(error)[-1].strip()


value, values = 1, [3]
print(message(lambda: vlaue))
print(message(lambda: Robot().batery))
print(message(lambda: Robot().recharg()))
print(message(lambda: Robot().serial))
print(message(lambda: Robot().completely_different))
print(message(lambda: [].appendd(1)))
print(message(lambda: "text".uper()))
print(message(lambda: {}.item()))
print(message(lambda: pritn(1)))
print(message(lambda: ture))
print(message(lambda: random.random()))
print(message(lambda: Robot.recharge_all))
print(message(lambda: x))
print(message(lambda: [].push(1)))
print(message(lambda: __import__("maths")))
