# The format mini-language for integers and floats
INTEGER = "d 5 <5 ^5 05 + - x X #x o #o b #010b _b , _ e .2f % c n =+6 *>6 08,".split() + ["", " "]
for spec in INTEGER:
    print(f"{spec!r}: {format(65, spec)} {format(-1234567, spec) if spec != 'c' else ''}")
print("-" * 20)
FLOAT = "f .0f .1f #.0f e .2e E g .3g #g G % .1% +.2f 10.2f <10.2f 010.2f ,.2f _.3f n =+10.1f z.0f .10".split() + [""]
for spec in FLOAT:
    print(f"{spec!r}:", *(format(number, spec) for number in (1234.5678, -0.000123, 1e20, float("nan"))), sep=" | ")
