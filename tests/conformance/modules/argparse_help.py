# The help texts that argparse writes.
import argparse

parser = argparse.ArgumentParser(prog="copy", description="Copies files from here to there.", epilog="That is all.")
parser.add_argument("source", help="the file to copy")
parser.add_argument("targets", nargs="+", metavar="TARGET", help="where to copy it")
parser.add_argument("-n", "--count", type=int, default=1, help="how many copies (default: %(default)s)")
parser.add_argument("--mode", choices=["fast", "safe"], help="the way to do it")
parser.add_argument("--a-very-long-option-name", metavar="VALUE", help="a help text that is so long that it has to go on in the next line of the output")
parser.add_argument("--secret", help=argparse.SUPPRESS)
parser.add_argument("--version", action="version", version="%(prog)s 2.0")
group = parser.add_argument_group("special", "Options for special cases.")
group.add_argument("-f", "--force", action=argparse.BooleanOptionalAction, help="do it anyway")
exclusive = parser.add_mutually_exclusive_group(required=True)
exclusive.add_argument("--loud", action="store_true")
exclusive.add_argument("--quiet", action="store_true")
parser.print_help()
print("---")
parser.print_usage()
for line in ("--help", "--version"):
    try:
        parser.parse_args([line])
    except SystemExit as error:
        print("exit status", error.code)
print("---")
raw = argparse.ArgumentParser(prog="raw", usage="%(prog)s [anything]", formatter_class=argparse.RawDescriptionHelpFormatter, description="Line one\n  line two", add_help=False)
raw.add_argument("-x", type=int, default=5, help="with 100%% of it")
print(raw.format_help())
print(argparse.ArgumentParser(prog="d", formatter_class=argparse.ArgumentDefaultsHelpFormatter).format_usage())
