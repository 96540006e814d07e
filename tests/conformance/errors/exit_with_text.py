# sys.exit with a text prints it on stderr; finally blocks run before
import sys


def main():
    try:
        print("working")
        sys.exit("error: nothing to do")
    except Exception:
        print("SystemExit is no Exception")
    finally:
        print("cleaning up")


for value in None, 0, 3, "text", [1], True:
    try:
        sys.exit(value)
    except SystemExit as exit:
        print(repr(exit.code), exit.args)
main()
