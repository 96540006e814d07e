# Argument counts and keywords of built-in functions and methods
def attempt(*sources):
    for source in sources:
        try:
            result = eval(source)
        except Exception as error:
            print(f"{source} -> {type(error).__name__}: {error}")
        else:
            print(f"{source} -> no error: {result!r}")


attempt("len()", "len(1, 2)", "len([], [])", "len(obj=[])", "abs()", "abs(1, 2)", "ord()", "chr()")
attempt("chr('a', 'b')")
attempt("isinstance(1)", "issubclass(int)", "getattr(1)", "getattr(1, 'a', 2, 3)", "setattr(1, 'a')")
attempt("hasattr(1)")
attempt("pow()", "pow(1)", "divmod(1)", "round()", "sum()", "sum(1, 2, 3)", "max()", "min()", "sorted()")
attempt("sorted([], 1)")
attempt("sorted([], kee=1)", "print(sepp='')", "open()", "int('1', 2, 3)", "int(x='1')", "float(1, 2)")
attempt("bool(1, 2)")
attempt("range()", "range(1, 2, 3, 4)", "range(a=1)", "enumerate()", "zip([], strickt=True)", "iter()")
attempt("next()")
attempt("[].append()", "[].append(1, 2)", "[].insert(1)", "[].pop(1, 2)", "[].sort(1)", "{}.get()")
attempt("{}.pop()")
attempt("{}.update(1, 2)", "set().add()", "'a'.split(1, 2, 3)", "'a'.replace('b')", "'a'.join()")
attempt("'a'.strip(1, 2)")
attempt("'a'.upper(1)", "''.startswith()", "''.center()", "(1,).index()", "(1,).count()", "[].extend()")
attempt("b''.decode(1)")
