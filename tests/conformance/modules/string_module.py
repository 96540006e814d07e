# string: constants, Template and Formatter.
import string

print(string.ascii_lowercase, string.digits, string.hexdigits, string.punctuation, repr(string.whitespace), len(string.printable))
print(string.capwords("  the quick  brown fox "), string.capwords("a-b", "-"))
t = string.Template("$who owes ${amount} $$ to $whom; $who!")
print(t.substitute(who="Ann", amount=5, whom="Bob"), t.substitute({"who": "A", "amount": 1}, whom="C"))
print(t.safe_substitute(who="Ann"), t.template[:4], t.get_identifiers(), t.is_valid())
for text in ("$missing", "100$", "$ x", "${open", "$9"):
    try:
        string.Template(text).substitute()
    except (KeyError, ValueError) as error:
        print(text, type(error).__name__, error)


class Percent(string.Template):
    delimiter = "%"
    idpattern = "[a-z]+"


print(Percent("%name is 100%% %x1").safe_substitute(name="Z", x="y"))


class Loud(string.Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f"<{key}>") if isinstance(key, str) else args[key]

    def convert_field(self, value, conversion):
        return value.upper() if conversion == "u" else super().convert_field(value, conversion)


print(Loud().format("{0} {name!u} {gone} {1:>5}|{0!r}", "a", 2, name="bob"), list(string.Formatter().parse("a{b!r:>{w}}c{{")))
print(string.Formatter().format("{:{}} {x[0]} {y.real}", "r", 4, x="abc", y=2))
