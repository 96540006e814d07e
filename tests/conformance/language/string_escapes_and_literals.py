# Escapes, raw strings, triple quotes, implicit joining and line continuation
print("tab\tnewline\\n \x41 \101 \u00e9 \U0001F600 \N{EURO SIGN} bell" + repr("\a\b\f\v\r\0"))
print(r"raw \n \x41", R"\d+", rb"\x", r'\'', len(r"\\"), "\
joined")
long = ("one "
        "two "
        'three')
print(long, 'it''s', "a" 'b' """c""", "say \"hi\"", 'it\'s')
print("""line one
  line "two"
\tline three\
 continued""")
print(len("\n"), len(r"\n"), "\\" == r"\ "[0], "\x00" == "\0", "\1234" == "S4", "a\
b" == "ab")
total = 1 + \
    2 + \
    3
print(total, (1 +
              2), [1,
                   2][-1])
a = 1; b = 2; print(a, b)
if a: print("on one line"); print("both")
print(repr("a\nb"), repr('\''), repr("\""), str("\t") == "	")
print("\u00e9" == "é", repr("\\"), "{}".format("\\"))
