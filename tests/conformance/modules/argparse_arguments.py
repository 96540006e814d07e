# argparse: positionals, options, types, defaults, counts and lists.
import argparse

parser = argparse.ArgumentParser(prog="tool")
parser.add_argument("source")
parser.add_argument("targets", nargs="*", type=int, default=[0])
parser.add_argument("-v", "--verbose", action="count", default=0)
parser.add_argument("-o", "--out-file", metavar="FILE", default="out.txt")
parser.add_argument("--level", type=int, choices=range(1, 4), default=1)
parser.add_argument("--tag", action="append", dest="tags")
parser.add_argument("--flag", action=argparse.BooleanOptionalAction, default=None)
parser.add_argument("--pair", nargs=2, type=float)
parser.add_argument("--maybe", nargs="?", const="given", default="absent")
parser.add_argument("--off", action="store_false")
parser.add_argument("--mode", action="store_const", const="fast")

for line in (
    "a.txt",
    "a.txt 1 2 -vvv --out-file=x --level 3",
    "-o y a --tag one --tag=two --no-flag",
    "a --pair 1 2.5 --maybe --off --mode -v -v",
    "--maybe here -- -dash",
    "a --verb --flag",
):
    print(parser.parse_args(line.split()))
args, rest = parser.parse_known_args(["a", "--unknown", "5", "-x"])
print(args.source, args.targets, rest, vars(args)["level"], parser.get_default("out_file"), "source" in args)
namespace = argparse.Namespace(extra=1)
print(parser.parse_args(["b"], namespace) is namespace, namespace.extra, argparse.Namespace(a=1) == argparse.Namespace(a=1))
parser.set_defaults(level=2, later="x")
print(parser.parse_args(["c"]).level, parser.parse_args(["c"]).later)
