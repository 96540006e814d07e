# Template strings (PEP 750): parts, interpolations, conversions and a renderer
from string.templatelib import Interpolation, Template, convert

name, price = "<Ann>", 3.14159
template = t"Hello {name}, pay {price:.2f} or {price!r:>10}{name=}!"
print(type(template).__name__, template.strings, template.values)
for part in template.interpolations:
    print(part.value, part.expression, part.conversion, repr(part.format_spec))
print([part if isinstance(part, str) else part.expression for part in template])


def html(template):
    result = []
    for part in template:
        match part:
            case str() as text:
                result.append(text)
            case Interpolation(value, _, conversion, spec):
                value = format(convert(value, conversion), spec)
                result.append(value.replace("<", "&lt;").replace(">", "&gt;"))
    return "".join(result)


print(html(t"<b>{name}</b> {price:.1f} {name!r}"))
both = t"a{1}" + t"{2}b"
print(both.strings, both.values, (t"x{name}" t"y").strings)
width = 8
print(t"{price:{width}.1f}".interpolations[0].format_spec, t"{{}}".strings, t"".strings, t"".values, rt"\n{1}".strings)
print(Template("a", Interpolation(5, "x", None, ""), "b").values, t"{name}" == t"{name}", t"{(lambda: 1)()}".values)
print(repr(t"hi {1 + 1}"), repr(t"{name}".interpolations[0]))
try:
    t"a" + "b"
except TypeError as error:
    print(error)
