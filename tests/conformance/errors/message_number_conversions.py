# int(), float(), complex() and their wrong arguments
def attempt(*sources):
    for source in sources:
        try:
            result = eval(source)
        except Exception as error:
            print(f"{source} -> {type(error).__name__}: {error}")
        else:
            print(f"{source} -> no error: {result!r}")


attempt("int('x')", "int('')", "int(' ')", "int('1.5')", "int('1 2')", "int('0x1f')", "int('12', 2)")
attempt("int('z', 36)", "int('_1')")
attempt("int('1__0')", "int('8', 8)", "int('1', 1)", "int('1', 37)", "int(1, 2)", "int(None)", "int([])")
attempt("int({})", "int(1j)")
attempt("int('1', 'a')", "int(b'x')", "int(float('nan'))", "int(float('inf'))", "int('9' * 5000)")
attempt("str(10 ** 5000)", "int('é')")
attempt("float('x')", "float('')", "float('1,5')", "float(None)", "float([])", "float(1j)", "float('1e')")
attempt("float(b'x')")
attempt("float(10 ** 400)", "complex('x')", "complex('1 + 2j')", "complex(None)", "complex('1', 2)")
attempt("complex(1, '2')")
attempt("bool(1, 2)", "chr(-1)", "chr(0x110000)", "chr('a')", "chr(1.5)", "ord('ab')", "ord('')")
attempt("ord(5)", "ord(b'ab')")
attempt("bin(1.5)", "hex('a')", "oct(None)", "round(1.5, 'a')", "round('a')", "abs(None)")
attempt("int.from_bytes(5)")
attempt("(5).to_bytes(0)", "(-5).to_bytes(1)", "(300).to_bytes(1)", "(5).to_bytes(1, 'middle')")
attempt("int.from_bytes(b'a', 'up')")
attempt("float.fromhex('x')", "(1.5).is_integer(2)", "(5).bit_length(1)", "float.fromhex('0x1p5000')")
attempt("(1).real.imaginary")
