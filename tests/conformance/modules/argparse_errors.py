# What argparse says about wrong command lines; it exits with status 2.
import argparse
import contextlib
import io

parser = argparse.ArgumentParser(prog="tool")
parser.add_argument("number", type=int)
parser.add_argument("--size", choices=["s", "m"])
parser.add_argument("--pair", nargs=2)
parser.add_argument("--level", type=float, required=True)
group = parser.add_mutually_exclusive_group()
group.add_argument("--up", action="store_true")
group.add_argument("--down", action="store_true")
parser.add_argument("--ultra")

for line in ("", "x --level 1", "1", "1 --level", "1 --level a", "1 --level 2 --size xl", "1 --level 2 --pair a", "1 --level 2 --up --down", "1 2 --level 3", "1 --level 3 --wat", "1 --level 3 --u", "1 --level=3 --up=5"):
    errors = io.StringIO()
    try:
        with contextlib.redirect_stderr(errors):
            print(parser.parse_args(line.split()))
    except SystemExit as exit:
        print(repr(line), exit.code, errors.getvalue().splitlines()[-1])
print(errors.getvalue())


def positive(text):
    value = int(text)
    if value <= 0:
        raise argparse.ArgumentTypeError(f"{value} is not positive")
    return value


strict = argparse.ArgumentParser(prog="strict", exit_on_error=False)
strict.add_argument("--n", type=positive)
for words in (["--n", "-5"], ["--n", "x"], ["--n=0"]):
    try:
        strict.parse_args(words)
    except argparse.ArgumentError as error:
        print(error)
