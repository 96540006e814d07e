# shlex splits command lines as a shell does, and quotes words.
import shlex

for line in ("ls -l 'my file' \"other file\"", r"a\ b c\"d", "x # comment", "a'b'c \"d'e\"", "", "--name=\"A B\" ''", 'esc "a\\"b \\n"'):
    print(repr(line), shlex.split(line), shlex.split(line, comments=True))
print(shlex.quote("simple"), shlex.quote("two words"), shlex.quote("it's"), shlex.quote(""), shlex.quote("$HOME;rm"), shlex.join(["echo", "a b", "c'd"]))
print(shlex.split(shlex.join(["x y", "", "'"])), shlex.split("a 'b c' \"d\"e", posix=False))
lexer = shlex.shlex("a=1; b && c>out 'q r'", punctuation_chars=True)
print(list(lexer))
lexer = shlex.shlex("one,two three", posix=True)
lexer.whitespace += ","
print(list(lexer), lexer.lineno, lexer.get_token())
lexer = shlex.shlex("x y")
lexer.push_token("pushed")
print(lexer.get_token(), lexer.get_token(), list(lexer))
for bad in ("'open", '"open', "end\\"):
    try:
        shlex.split(bad)
    except ValueError as error:
        print(bad, error)
for wrong in (lambda: shlex.split(None), lambda: shlex.quote(5)):
    try:
        wrong()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
