"""The names of all characters: a table that is fetched when a program first asks for one."""

import unicodedata

for character in "ü☃α日한\n":
    print(ascii(character), unicodedata.name(character, "has none"))
print("\N{SNOWMAN} \N{GREEK SMALL LETTER ALPHA} \N{LATIN SMALL LETTER E WITH ACUTE}")
print(unicodedata.lookup("BLACK CHESS QUEEN"), eval(r"'\N{BLACK CHESS KNIGHT}'"))
print("naïve ☃".encode("ascii", "namereplace"))
try:
    unicodedata.lookup("NO SUCH CHARACTER")
except KeyError as error:
    print(error)
