# Wrong indices, slices and keys
def attempt(*sources):
    for source in sources:
        try:
            result = eval(source)
        except Exception as error:
            print(f"{source} -> {type(error).__name__}: {error}")
        else:
            print(f"{source} -> no error: {result!r}")


numbers, text, pair, table, data = [1, 2], "abc", (1, 2), {"a": 1}, b"ab"
attempt("numbers[2]", "numbers[-3]", "numbers['a']", "numbers[1.0]", "numbers[None]", "numbers[1, 2]")
attempt("numbers['a':]")
attempt("text[3]", "text['a']", "text[1.0]", "text[None]", "text[::0]", "text['a':'b']", "pair[2]")
attempt("pair['a']", "pair[[1]]")
attempt("b'ab'[2]", "data[None]", "bytearray(b'a')[5]", "range(3)[3]", "range(3)['a']")
attempt("memoryview(b'ab')[2]")
attempt("table['b']", "table[[1]]", "table[{}]", "table[{1}]", "table[1]", "table[:]", "{}[()]")
attempt("{}[None]", "{[1]: 2}", "{[]}")
attempt("numbers[::0]", "numbers[1:2:'a']", "range(5)[::0]", "numbers.index(5)", "pair.index(5)")
attempt("text.index('z')")
attempt("text.rindex('z')", "b'ab'.index(b'z')", "range(3).index(5)", "numbers.remove(5)")
attempt("{1}.remove(5)", "table.pop('z')")
attempt("[].pop()", "[1].pop(5)", "{}.popitem()", "set().pop()", "bytearray().pop()", "[].pop('a')")
attempt("[].insert('a', 1)")
attempt("numbers.__setitem__(5, 1)", "numbers.__delitem__(5)", "numbers.__setitem__('a', 1)")
attempt("table.__delitem__('z')")
attempt("text.__setitem__(0, 'z')", "[1, 2, 3].__setitem__(slice(None, None, 2), [1])")
attempt("numbers.__setitem__(slice(1), 5)")
attempt("list(range(3)).__getitem__()", "numbers[10**30]", "text[10**30]", "slice()", "range(1, 5, 0)")
attempt("range(1.5)", "range('a')")
