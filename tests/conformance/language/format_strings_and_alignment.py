# Alignment, truncation and field access with str.format and format specs for text
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __format__(self, spec):
        if spec.endswith("p"):
            return f"polar({abs(complex(self.x, self.y)):{spec[:-1]}})"
        return f"({format(self.x, spec)}, {format(self.y, spec)})"

    def __str__(self):
        return "a point"


p = Point(3, 4)
print(f"{p} {p:.2f} {p:.1fp} {p!s} {p!s:>10}|", format(p, "03d"))
print("{:x}".format(p), "{0.x}{0.y}".format(p))
for spec in "", "s", "10", "<10", ">10", "^10", "*^11", ".2", "6.2", "-<6.3s":
    print(f"{spec!r:8} [{'python':{spec}}] [{'ab':{spec}}]")
print("{} {}".format(1, 2), "{1} {0}".format(1, 2))
print("{a[k]} {b[0]} {c.real}".format(a={"k": 1}, b=[2], c=3))
print("{!r:>6}".format("a"))
print("{:>{w}.{p}f}|{:{fill}^{w}}".format(3.14159, "mid", w=8, p=2, fill="."))
print("{{}} {}".format("x"), "{0}{0!r}".format("q"))
print("{name:{width}}|".format_map({"name": "Ann", "width": 5}))
print("{:,}".format(10 ** 9))
print("{:%Y}".format(__import__("datetime").date(2024, 1, 1)))
print("%s %r %5d|%-5d|%05d %+d %x %#o %e" % ("s", "r", 42, 42, 42, 42, 255, 8, 12345.678))
print("%.3g %c%c %% %5.1f|%-8s|%8.3s|" % (0.00001234, 65, "B", 2.55, "left", "truncated"))
print("%(a)s-%(b)03d" % {"a": 1, "b": 2}, "%*d" % (5, 42))
print("%.*f" % (1, 2.345), "%s" % (("t",),), "%s" % [1, 2], "%i%%" % 50)
