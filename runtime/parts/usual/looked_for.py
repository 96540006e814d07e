"""Regular expressions that look around."""

import array
import re

s = "  Hello, Wörld! 123\t"
b = b"Hello\x00\xff"
a = array.array("i", [3, 1, 2])
p = re.compile(r"(?P<user>[\w.]+)@(?P<host>\w+(?:\.\w+)*)(?#mail)", re.I | re.M)
m = p.search("to Ann.Lee@example.org, now")
print(re.fullmatch(r"[^abc]+", "xyz"), re.match(r"(?<!a)b|\Bx|\bz|(?<=q)r", "b"), re.findall(r"(?x) a # c\n | b", "ab"), re.sub(r"(?P<n>x)", r"<\g<n>>", "x"), re.findall(r"a{2,3}?b*+c?", "aaabc"), re.search(r"(a)?(?(1)b|c)", "ab"), re.findall(r"\s\S\D\W", " a-."), re.split(r"\W+", "a b c", maxsplit=1), re.compile(rb"a+").findall(b"aab"), re.match("x", "y"), re.sub("^", "> ", "a\nb", flags=re.M), [m.group() for m in re.finditer("[éè]+|日", "éè日")], re.sub(r"\d+", lambda m: str(int(m[0]) + 1), "a1b2"), re.purge())
