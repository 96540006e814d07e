# SystemExit without a code, or with 0, ends the program without any output on stderr
import atexit
import sys


@atexit.register
def goodbye():
    print("goodbye, said by atexit")


class Quit(SystemExit):
    pass


try:
    raise Quit(4)
except SystemExit as error:
    print(type(error).__name__, error.code)

try:
    exit()
except SystemExit as error:
    print(repr(error), error.code)
sys.exit(0)
print("never printed")
