# Groups within groups, with notes and a cause, as one tree
def caught(error):
    try:
        raise error
    except Exception as same:
        return same


inner = ExceptionGroup("inner", [caught(KeyError("k")), TypeError("not raised")])
inner.add_note("a note on the inner group")
first = caught(ValueError("one"))
first.add_note("a note on the first")
try:
    1 / 0
except ZeroDivisionError as error:
    raise ExceptionGroup("outer", [first, inner, EOFError("no more")]) from error
