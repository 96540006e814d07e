# Replacing and splitting with re.
import re

print(re.sub(r"\s+", " ", "a  b\t\nc"), re.sub("a", "b", "aaaa", count=2), re.subn("x", "y", "xxz"))
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub(r"(?P<n>\d)", r"<\g<n>\g<0>>", "a1b2"))
print(re.sub(r"\d+", lambda m: str(int(m[0]) * 2), "3 apples, 10 pears"), re.sub("", "-", "abc"), re.sub("x*", "-", "abxd"))
print(re.sub(r"(a)|b", r"[\1]", "ab"), re.sub(".", r"\\n", "x"), re.sub("x", r"\n", "x") == "\n")
print(re.split(r"[,;]\s*", "a, b;c,d"), re.split(r"(,)", "a,b,c"), re.split(r",", "a,b,c", maxsplit=1), re.split("x*", "axbc"))
print(re.split(r"\b", "two words"), re.split("", "abc"), re.split("(a)|b", "1a2b3"))
print(re.escape("a.b*c[d] e-f_g#"), re.sub(re.escape("1+1"), "2", "1+1=2"))
snake = re.sub(r"(?<!^)(?=[A-Z])", "_", "camelCaseWords").lower()
print(snake, re.sub(r"_(\w)", lambda m: m[1].upper(), snake))
print(re.sub(rb"\d", b"#", b"a1"), re.compile("o").sub("0", "foo boo", 3))
for attempt in (
    lambda: re.sub("a", r"\1", "a"),
    lambda: re.sub("a", r"\g<x>", "a"),
    lambda: re.sub("a", r"\q", "a"),
    lambda: re.sub("a", 5, "a"),
    lambda: re.sub("a", b"b", "a"),
    lambda: re.sub("(a)", r"\g<1", "a"),
):
    try:
        attempt()
    except (re.PatternError, IndexError, TypeError) as error:
        print(type(error).__name__, error)
