# The syntax of patterns: flags, classes, greed, lookaround, conditions.
import re

print(re.findall("(?i)abc", "ABC abc"), re.findall("a.c", "a\nc", re.S), re.findall("^b$", "a\nb", re.M), re.findall("(?-i:a)B", "aB Ab", re.I))
print(re.findall(r"<.+>", "<a><b>"), re.findall(r"<.+?>", "<a><b>"), re.findall(r"a{2,3}", "aaaaa"), re.findall(r"a{2,3}?", "aaaaa"))
print(re.findall(r"\w+(?=!)", "hi! no yes!"), re.findall(r"\b\w+\b(?!!)", "hi! no"), re.findall(r"(?<=\$)\d+", "$5 6 $7"), re.findall(r"(?<!\$)\b\d+", "$5 6"))
print(re.findall(r"(\w)\1", "aabcc"), re.findall(r"(?P<q>['\"]).*?(?P=q)", "'a' \"b\""), re.match(r"(<)?a(?(1)>|!)", "<a>").group(), re.match(r"(<)?a(?(1)>|!)", "a!").group())
print(re.findall(r"(?:ab)+", "ababx"), re.findall(r"[^\W\d_]+", "a1_b"), re.findall(r"[a\-z\]]", "a-z]b"), re.findall(r"\d", "٣x3"), re.findall(r"\d", "٣x3", re.A))
print(re.match(r"a++b", "aab").group(), re.match(r"a++ab", "aab"), re.match(r"(?>a+)ab", "aaab"), re.fullmatch(r"\Aab\z", "ab").span())
verbose = re.compile(
    r"""
    (\d+)   # a number
    \s*
    ([a-z]+)  # a unit
    """,
    re.VERBOSE | re.IGNORECASE,
)
print(verbose.search("take 20 MG").groups(), verbose.flags & re.X == re.X, re.I | re.M, repr(re.NOFLAG))
print(re.search("ß", "SS", re.I), re.search("é", "É", re.I).group(), re.findall(r"\w+", "naïve 你好"), re.findall(r"[а-я]+", "Привет", re.I))
for bad in ("(", ")", "[a", "*a", "a**", "a{2,1}", r"\1", "(?P<1>a)", "(?<=a+)b", "(?z)a", "[z-a]", "\\", "(?P<n>a)(?P<n>b)", "a(?i)b", r"\q"):
    try:
        re.compile(bad)
        print(bad, "compiled")
    except re.PatternError as error:
        print(bad, "->", error, "|", error.msg, error.pos)
