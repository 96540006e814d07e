# fnmatch compares names with shell patterns.
import fnmatch
import re

names = ["readme.txt", "README.TXT", "a.py", "b.py", "ab.py", ".hidden", "data[1].csv", "line\nbreak"]
for pattern in ("*.txt", "*.py", "?.py", "[ab].py", "[!a].py", "*", "data[[]1].csv", "*break", "[a-c]*", "[!"):
    print(f"{pattern:14}", fnmatch.filter(names, pattern))

print(fnmatch.fnmatch("A.TXT", "*.txt"), fnmatch.fnmatchcase("A.TXT", "*.TXT"))
print(fnmatch.filterfalse(names, "*.*"))
print(fnmatch.translate("*.t?t"))
pattern = re.compile(fnmatch.translate("data_??.csv"))
print(bool(pattern.match("data_01.csv")), bool(pattern.match("data_1.csv")), bool(pattern.match("data_01.csvx")))
print(fnmatch.filter([b"x.c", b"y.h"], b"*.c"))
