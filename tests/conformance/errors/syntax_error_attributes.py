# What a SyntaxError carries, and what str() and print_exception make of it
import traceback

source = "total = 0\nfor n in [1, 2, 3]:\n    total + = n\n"
try:
    exec(source)
except SyntaxError as error:
    caught = error
    print(error.filename, error.lineno, error.offset, error.end_lineno, error.end_offset)
    print(repr(error.text), error.print_file_and_line)
    print(str(error))
    print(error.args)
    print("".join(traceback.format_exception_only(error)), end="")

own = SyntaxError("no such word", ("lesson.txt", 3, 5, "say helo twice\n", 3, 9))
print(own, own.msg, own.lineno, own.end_offset, sep=" | ")
print("".join(traceback.format_exception_only(own)), end="")
own.text = None
print("".join(traceback.format_exception_only(own)), end="")

bare = SyntaxError("only a message")
print(bare.msg, bare.lineno, bare.text, str(bare))
print("".join(traceback.format_exception_only(bare)), end="")
print(SyntaxError().msg, repr(SyntaxError("a", ("f", 1, 2, "t"))))
try:
    SyntaxError("a", (1, 2))
except TypeError as error:
    print(error)
