# sys.exit raises SystemExit, which carries the status and can be caught.
import atexit
import sys

for status in (None, 0, 3, "message", [1, 2], True):
    try:
        sys.exit(status)
    except SystemExit as error:
        print(repr(error), repr(error.code), error.args)
try:
    sys.exit()
except SystemExit as error:
    print(repr(error), error.code)
try:
    raise SystemExit(1, 2)
except SystemExit as error:
    print(error.code)
print(issubclass(SystemExit, Exception), issubclass(SystemExit, BaseException))


def leave():
    try:
        sys.exit(4)
    except Exception:
        print("never caught here")
    finally:
        print("finally runs")


try:
    leave()
except SystemExit as error:
    print("left with", error.code)
atexit.register(print, "goodbye", "again", sep=" / ")
atexit.register(lambda: print("registered last, runs first"))
print("leaving")
sys.exit(0)
print("never printed")
