# Encoding and decoding errors, and unknown codecs and error handlers
def attempt(*sources):
    for source in sources:
        try:
            result = eval(source)
        except Exception as error:
            print(f"{source} -> {type(error).__name__}: {error}")
        else:
            print(f"{source} -> no error: {result!r}")

import codecs
import json

attempt("'é'.encode('ascii')", "'aéîb'.encode('ascii')", "'日本'.encode('latin-1')")
attempt("'€'.encode('iso8859-1')", "'\\ud800'.encode()")
attempt("b'\\xff'.decode()", "b'ab\\xe9'.decode()", "b'\\xe2\\x82'.decode()")
attempt("b'\\x80abc'.decode('ascii')", "b'\\xc3('.decode('utf-8')")
attempt("b'a'.decode('utf-16')", "b'\\x00\\xd8'.decode('utf-16-le')", "b'abc'.decode('utf-32')")
attempt("b'\\xf0\\x90'.decode()")
attempt("b'a'.decode('nope')", "'a'.encode('utf-99')", "'é'.encode('ascii', 'sloppy')")
attempt("b'\\xff'.decode('utf-8', 'sloppy')")
attempt("b'a'.decode('rot13')", "'a'.encode('hex')", "codecs.lookup('nope')")
attempt("codecs.lookup_error('nope')", "'a'.encode(None)")
attempt("'é'.encode('ascii', 'ignore')", "'é'.encode('ascii', 'replace')")
attempt("'é'.encode('ascii', 'backslashreplace')")
attempt("'é'.encode('ascii', 'xmlcharrefreplace')", "'é'.encode('ascii', 'namereplace')")
attempt("b'\\xff'.decode(errors='surrogateescape')")
attempt("b'a\\xffb'.decode(errors='replace')", "b'\\xff'.decode(errors='backslashreplace')")
attempt("codecs.decode(b'zz', 'hex')")
attempt("b'\\\\x4'.decode('unicode_escape')", "'a.b..c'.encode('idna')", "b'\\x81'.decode('cp1252')")
attempt("codecs.decode('a', 'base64')")
attempt("json.loads('')", "json.loads('{')", "json.loads('[1,]')", "json.loads('{\"a\" 1}')")
attempt("json.loads('{\\'a\\': 1}')", "json.loads('nul')")
attempt("json.loads('1 2')", "json.loads('\"a')", "json.loads(5)", "json.dumps({1})")
attempt("json.dumps({(1, 2): 3})", "json.dumps(float)")
