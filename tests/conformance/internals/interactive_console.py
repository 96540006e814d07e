# code.InteractiveConsole: lines pushed one by one, and a whole session over prompts of our own.
import code
import contextlib
import sys

console = code.InteractiveConsole({"__name__": "__console__"})
with contextlib.redirect_stderr(sys.stdout):
    for line in ["n = 3", "def double(x):", "    return 2 * x", "", "double(n)", "print('printed')", "None", "nope"]:
        print(repr(line), "more" if console.push(line) else "done")


class Scripted(code.InteractiveConsole):
    def __init__(self, lines):
        super().__init__({"greeting": "hi"})
        self.lines = iter(lines)

    def raw_input(self, prompt=""):
        try:
            line = next(self.lines)
        except StopIteration:
            raise EOFError
        print(prompt + line)
        return line

    def write(self, data):
        print(data, end="")


Scripted(["greeting", "for c in greeting:", "    c", "", "1 / 0", "[] +", "len(greeting)"]).interact("Welcome", "Bye")
