# textwrap: wrapping, filling, dedenting, indenting and shortening.
import textwrap

text = "The quick brown fox jumps over the lazy dog, and a supercalifragilistic-expialidocious word follows."
for line in textwrap.wrap(text, 24):
    print(f"|{line:<24}|")
print(textwrap.fill(text, 40, initial_indent="* ", subsequent_indent="  "))
print(textwrap.wrap("abcdefghijkl mno", 5), textwrap.wrap("abcdefghijkl mno", 5, break_long_words=False), textwrap.wrap("well-known fact", 8, break_on_hyphens=False))
print(textwrap.wrap(text, 20, max_lines=2, placeholder=" [...]"), textwrap.shorten("Hello   big  world!", 12), textwrap.shorten("Hello world", 5, placeholder="."))
print(repr(textwrap.dedent("    a\n      b\n\n    c\n")), repr(textwrap.dedent("\tx\n  y")), repr(textwrap.dedent("  \n  z")))
print(repr(textwrap.indent("a\n\nb\n", "> ")), repr(textwrap.indent("a\n\nb", "- ", lambda line: True)))
print(textwrap.wrap(""), textwrap.wrap("a\tb\nc", 10), textwrap.wrap("x  y. z", 10, fix_sentence_endings=True, drop_whitespace=False))
print(textwrap.TextWrapper(width=10, tabsize=4, replace_whitespace=False).wrap("a\tb\n\ncd ef gh ij"))
code = """\
    def f():
        return 1
    """
print(textwrap.dedent(code), end="")
for attempt in (lambda: textwrap.wrap("x", 0), lambda: textwrap.wrap("long word", 3, max_lines=1, placeholder="....")):
    try:
        attempt()
    except ValueError as error:
        print(error)
