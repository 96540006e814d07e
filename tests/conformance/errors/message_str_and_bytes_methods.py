# Arguments of the wrong type or value for the methods of str and bytes
def attempt(*sources):
    for source in sources:
        try:
            result = eval(source)
        except Exception as error:
            print(f"{source} -> {type(error).__name__}: {error}")
        else:
            print(f"{source} -> no error: {result!r}")


attempt("''.join([1])", "''.join(['a', None])", "b''.join(['a'])", "'a'.join(b'bc')", "'abc'.find(1)")
attempt("'abc'.count(None)")
attempt("'abc'.replace('a', 1)", "'abc'.replace(1, 'a')", "'abc'.split(1)", "'abc'.split('')")
attempt("'abc'.partition('')")
attempt("'abc'.partition(1)", "'abc'.startswith(1)", "'abc'.startswith(['a'])")
attempt("'abc'.endswith(('a', 1))", "'abc'.strip(1)")
attempt("'abc'.center('a')", "'abc'.center(5, 'xy')", "'abc'.ljust(5, 1)", "'abc'.zfill('a')")
attempt("'abc'.expandtabs('a')")
attempt("'abc'.encode('nope')", "'abc'.encode(5)", "'abc'.removeprefix(1)", "'a' in 5", "5 in 'abc'")
attempt("None in 'abc'", "b'a' in 'abc'")
attempt("'a' in b'abc'", "300 in b'abc'", "b'abc'.find('a')", "b'abc'.replace('a', 'b')")
attempt("b'abc'.split('a')", "b'abc'.startswith('a')")
attempt("str(b'a', 'utf-8', 1)", "str('a', 'utf-8')", "str(5, 'utf-8')", "bytes('a')", "bytes('a', 5)")
attempt("bytes([256])", "bytes(['a'])")
attempt("bytes(-1)", "bytes(1.5)", "bytes(None)", "bytes([-1])", "bytearray('a')", "bytes.fromhex('0')")
attempt("bytes.fromhex('zz')")
attempt("'abc'.translate(5)", "str.maketrans('ab', 'c')", "str.maketrans({'ab': 1})", "str.maketrans(5)")
attempt("'a'.translate({97: []})")
attempt("str.upper(5)", "str.join(',', [1])", "str.upper()", "list.append(1, 2)", "dict.get([], 1)")
attempt("'a'.foo()", "'a'.decode()", "b'a'.encode()")
attempt("'abc' * 10 ** 20", "'%s'", "'a'.isalpha(1)", "'a' 'b'.format_map(5)", "int.from_bytes('a')")
attempt("memoryview('a')", "ord(b'')")
