# Mistakes in %-formatting, str.format and format specifications
def attempt(*sources):
    for source in sources:
        try:
            result = eval(source)
        except Exception as error:
            print(f"{source} -> {type(error).__name__}: {error}")
        else:
            print(f"{source} -> no error: {result!r}")


attempt("'%d' % 'a'", "'%s %s' % 'a'", "'%s' % ('a', 'b')", "'%d' % None", "'%x' % 1.5", "'%c' % 'ab'")
attempt("'%c' % -1", "'%z' % 1")
attempt("'%' % 1", "'%(a)s' % 1", "'%(a)s' % {}", "'%f' % 'a'", "'%s' % ()", "'%*d' % ('a', 1)")
attempt("'%(a' % {}", "'%i' % '1'", "b'%s' % 'a'")
attempt("'{} {}'.format(1)", "'{1}'.format(0)", "'{a}'.format(1)", "'{}{0}'.format(1)")
attempt("'{0}{}'.format(1)", "'{'.format()")
attempt("'}'.format()", "'{0'.format(1)", "'{!x}'.format(1)", "'{0!}'.format(1)", "'{0.a}'.format(1)")
attempt("'{0[a]}'.format([1])")
attempt("'{0[5]}'.format([1])", "'{a.b}'.format(a=1)", "'{:d}'.format('a')", "'{:d}'.format(1.5)")
attempt("'{:x}'.format(1.5)", "'{:s}'.format(1)")
attempt("'{:c}'.format('a')", "'{:c}'.format(-1)", "'{:f}'.format('a')", "'{:q}'.format(1)")
attempt("'{:5.2d}'.format(1)", "'{:,s}'.format('a')")
attempt("'{:=5}'.format('a')", "'{:+}'.format('a')", "'{:#}'.format('a')", "'{:,_}'.format(1)")
attempt("'{:__}'.format(1)", "'{:,x}'.format(1)")
attempt("'{:.}'.format(1.0)", "'{:d}'.format(None)", "'{:5}'.format(None)", "'{:5}'.format([])")
attempt("'{:>5}'.format(object)", "f'{1:zz}'")
attempt("format(1, 2)", "format(1, 'a')", "format('a', '.2f')", "f'{\"a\":d}'", "f'{None:d}'")
attempt("f'{[]:>5}'", "f'{1j:=5}'", "f'{1j:05}'")
attempt("'{:{}}'.format(1)", "'{:{}}'.format(1, 'x<<')", "'{a[}'.format(a=1)", "'{.__len__}'.format(5)")
attempt("'{0.}'.format(1)", "f'{True:s}'")
