"""The codecs of East Asia: their tables are fetched when a program first asks for one."""

for encoding, text in [
    ("shift_jis", "日本語"),
    ("euc_jp", "日本語"),
    ("iso2022_jp", "日本語"),
    ("gbk", "你好"),
    ("gb18030", "你好 😀"),
    ("big5", "你好"),
    ("euc_kr", "안녕"),
]:
    encoded = text.encode(encoding)
    print(encoding, encoded, encoded.decode(encoding) == text)
try:
    "€".encode("gb2312")
except UnicodeEncodeError as error:
    print(error)
