# sys.setprofile: call and return of functions of Python, c_call and c_return of built-in ones.
import sys

events = []


def profiler(frame, event, argument):
    name = argument.__name__ if event.startswith("c_") else frame.f_code.co_name
    events.append((event, name))


def square(n):
    return n * n


def work():
    numbers = [square(3), abs(-2)]
    numbers.append(len("abc"))
    try:
        int("x")
        max([])
    except ValueError:
        pass
    return sum(numbers)


sys.setprofile(profiler)
work()
sys.setprofile(None)
for event in events:
    print(*event)
print(sys.getprofile())
