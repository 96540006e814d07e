# t-strings make Template objects, whose parts a program renders as it likes.
import html
from string.templatelib import Interpolation, Template, convert

name, price = "<Ann>", 3.14159
t = t"Hello {name}, {price:.2f} and {name!r:>10} {price + 1=}!"
print(type(t).__name__, t.strings, t.values)
for part in t:
    print(repr(part) if isinstance(part, str) else (part.value, part.expression, part.conversion, part.format_spec))
print(t.interpolations[0], len(t.interpolations))


def render(template, escape=str):
    parts = []
    for part in template:
        if isinstance(part, str):
            parts.append(part)
        else:
            parts.append(escape(format(convert(part.value, part.conversion), part.format_spec)))
    return "".join(parts)


print(render(t), "|", render(t"<p>{name}</p>", html.escape))
print(t"" == Template(), t"".strings, t"{name}".strings, (t"a" + t"{price}b").strings, Template("x", Interpolation(1, "n"), "y").values, t"{{}}".strings, rt"\n{1}".strings)
width = 8
print(t"{price:{width}.1f}".interpolations[0].format_spec, t"{t"inner {name}"}".values[0].strings, [*t"{1}{2}"])
match Interpolation(5, "x", "r", ">3"):
    case Interpolation(value, expression, conversion, spec):
        print(value, expression, conversion, spec)
for attempt in (lambda: t"a" + "b", lambda: Template(5), lambda: f"{t"a"}"[:9], lambda: str(t"a")[:9], lambda: setattr(t, "strings", ()), lambda: Interpolation(1, "x", "z"), lambda: eval('t"{}"'), lambda: eval('t"{undefined_name}"')):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
