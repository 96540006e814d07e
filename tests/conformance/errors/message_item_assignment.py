# Objects that do not support item assignment, item deletion or new attributes
def attempt(*sources):
    for source in sources:
        try:
            exec(source, globals())
        except Exception as error:
            print(f"{source} -> {type(error).__name__}: {error}")


def function():
    pass


class Plain:
    pass


text, pair, number, plain, data = "abc", (1, 2), 5, Plain(), b"abc"
attempt("text[0] = 'x'", "pair[0] = 1", "number[0] = 1", "None[0] = 1", "plain[0] = 1", "data[0] = 1")
attempt("range(3)[0] = 1")
attempt("del text[0]", "del pair[0]", "del number[0]", "del plain[0]", "del range(3)[0]", "del {1}[1]")
attempt("del function[0]")
attempt("text[0:1] = 'x'", "del pair[0:1]", "{1}[0] = 1", "frozenset()[0] = 1", "function[0] = 1")
attempt("len[0] = 1")
attempt("number.x = 1", "text.x = 1", "None.x = 1", "len.x = 1", "(1).real = 2", "int.x = 1")
attempt("object().x = 1", "list.append = 1")
attempt("del number.real", "del plain.x", "del function.__code__", "del text.upper", "del Plain.missing")
attempt("del int.x")
attempt("function.__name__ = 5", "function.__code__ = 5", "function.__defaults__ = 5")
attempt("Plain.__name__ = 5", "plain.__class__ = 5")
attempt("plain.__class__ = int", "plain.__dict__ = 5", "Plain.__dict__['x'] = 1", "Plain.__bases__ = ()")
attempt("Plain.__bases__ = 5")
attempt("function.__kwdefaults__ = 5", "function.__dict__ = 5", "bytearray(1)[0] = 256")
attempt("bytearray(1)[0] = 'a'", "[1][0:1] = 5")
