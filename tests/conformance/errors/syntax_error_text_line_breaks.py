# The text attribute: with the line break when the parser stops, without it when the tokenizer does
SOURCES = "x = 1 2", "x = (1", "x = 1)", "x = 'a", "x = $", "a = 1\nb = = 2\nc = 3\n", "if a:\nb", "f'{a b}'"
for source in SOURCES:
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(repr(error.text), error.msg)
    try:
        compile(source + "\n", "<lesson>", "exec")
    except SyntaxError as error:
        print(repr(error.text), error.msg)
