# Exceptions without a message, with several arguments, and with very long text
for error in ValueError(), ValueError(""), ValueError("a", 1), ValueError(None), ValueError([1, "x"]):
    print(type(error).__name__, str(error), error.args, sep=" | ")
try:
    raise ValueError
except ValueError as error:
    print(repr(error))
raise ValueError("word " * 60 + "end", {"k": [1, 2]})
