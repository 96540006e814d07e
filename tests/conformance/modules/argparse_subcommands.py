# Programs with subcommands, each with its own arguments and function.
import argparse
import contextlib
import sys


def add(args):
    return sum(args.numbers)


def greet(args):
    return f"{args.greeting}, {args.name}" + "!" * args.loud


parser = argparse.ArgumentParser(prog="demo")
parser.add_argument("--debug", action="store_true")
commands = parser.add_subparsers(title="commands", dest="command", required=True)
add_parser = commands.add_parser("add", help="add numbers", aliases=["sum"])
add_parser.add_argument("numbers", type=int, nargs="+")
add_parser.set_defaults(run=add)
greet_parser = commands.add_parser("greet", help="greet someone", description="Greets.")
greet_parser.add_argument("name")
greet_parser.add_argument("--greeting", default="Hello")
greet_parser.add_argument("-l", "--loud", action="count", default=0)
greet_parser.set_defaults(run=greet)

for line in ("add 1 2 3", "sum 4", "--debug greet Ann -ll", "greet Bob --greeting Hi"):
    args = parser.parse_args(line.split())
    print(args.command, args.debug, args.run(args))
parser.print_help()
with contextlib.redirect_stderr(sys.stdout):
    for line in ("", "divide 1", "add", "greet --help"):
        try:
            parser.parse_args(line.split())
        except SystemExit as error:
            print("exit", error.code)
