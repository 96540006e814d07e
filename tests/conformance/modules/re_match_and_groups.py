# Matching with re: match, search, fullmatch, groups and spans.
import re

text = "Order 66 shipped 2024-02-29 to Ann; order 7 waits."
print(re.match(r"Order", text), re.match("shipped", text), re.search("shipped", text).span())
print(re.fullmatch(r"\d+", "123"), re.fullmatch(r"\d+", "123a"))
m = re.search(r"(?P<year>\d{4})-(?P<month>\d\d)-(\d\d)", text)
print(m.group(), m.group(0, 1, 2), m["month"], m[3], m.groups(), m.groupdict())
print(m.start("year"), m.end(), m.span(2), m.lastindex, m.lastgroup, m.re.groups, m.re.groupindex, m.pos, m.endpos)
print(m.expand(r"\3/\2/\g<year>"), m.string is text, bool(m), repr(m))
optional = re.match(r"(a)(b)?(c)?", "a")
print(optional.groups(), optional.groups("-"), optional.span(2), optional.lastindex)
print(re.findall(r"\d+", text), re.findall(r"(\w)(\d)", "a1 b2"), re.findall(r"x*", "axb"))
print([(m.group(), m.span()) for m in re.finditer(r"[Oo]rder (\d+)", text)])
pattern = re.compile(r"b+")
print(pattern.search("abbb", 2), pattern.match("abb", 1), pattern.search("abbb", 0, 2), pattern.fullmatch("abbc", 1, 3))
print(pattern, pattern.pattern, pattern.flags, re.compile(b"b").findall(b"abb"), pattern == re.compile("b+"))
for attempt in (lambda: m.group(4), lambda: m["day"], lambda: re.match("a", b"a"), lambda: re.match(5, "x"), lambda: re.compile(pattern, re.I)):
    try:
        attempt()
    except (IndexError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
