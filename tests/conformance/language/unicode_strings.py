# Code points, normalisation, surrogates and characters outside the basic plane
import unicodedata

word = "naïve café 日本 😀"
print(len(word), word[-1], ord("😀"), chr(0x1F600) == "\U0001F600")
print("\N{SNOWMAN}", "\x41\u00e9", len("😀"), "😀".encode())
composed, decomposed = "é", "e\u0301"
print(composed == decomposed, len(decomposed), unicodedata.normalize("NFC", decomposed) == composed)
print(unicodedata.name("é"), unicodedata.category("A"))
print(unicodedata.lookup("GREEK SMALL LETTER ALPHA"))
print(unicodedata.numeric("½"))
print(word.upper(), word.encode("ascii", "ignore"), [hex(ord(c)) for c in "aé€"], ascii(word))
print("İ".lower() == "i̇", len("İ".lower()), "ﬃ".upper(), "ς".upper())
print("Σ".lower(), "ὈΔΥΣΣΕΎΣ".lower(), "ŉ".upper())
print("\ud83d\ude00" == "😀", "\ud800".isprintable(), repr("\ud800"))
print(repr("\u200b"), repr("\xa0"), repr("\x7f\x00\x1b"))
print(sorted(["z", "é", "a", "Z", "ä"]))
print(sorted(["z", "é", "a", "Z", "ä"], key=lambda c: unicodedata.normalize("NFD", c).lower()))
stripped = "".join(c for c in unicodedata.normalize("NFD", "crème brûlée") if not unicodedata.combining(c))
print(stripped, word.casefold() == word.upper().casefold())
print("👨‍👩‍👧".encode("utf-16-le").__len__(), list("👍🏽"))
print(f"{'日本':>5}|{'é':*^5}|{'😀':<3}|", "日本".center(6, "。"))
print("a\u0301"[::-1] == "\u0301a", "１２".isdigit(), int("１２"))
print(unicodedata.east_asian_width("日"))
print(unicodedata.bidirectional("א"))
print(unicodedata.is_normalized("NFC", decomposed))
