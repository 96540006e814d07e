# f-strings: expressions, conversions, self-documenting fields, nesting and quotes
import datetime

name, age, items = "Ann", 31, ["tea", "milk"]
print(f"{name} is {age} and {age + 1} next year; {name.upper()!r} {items[0]} {len(items)}")
print(f"{name=} {age + 1=} {age = :>5} {items[1] = !r}")
print(f"{name!r} {name!s} {'é'!a} {name!r:>10} {{literal}} {{{name}}} {'{'}{'}'}")
print(f"{'nested ' + f'{name + f"{age}"}'} {"same quotes"} {items[0] + "\n".strip()} {'\\'}")
print(f"{age:{'>'}{6}} {3.14159:.{2}f} {name:{'*'}^{len(name) + 4}} {age:{"x" if age else "d"}}")
print(f"{'yes' if age > 30 else 'no'} {(lambda x: x * 2)(age)} {[n * n for n in range(3)]} { {'k': age}['k'] }")
print(f"{datetime.date(2024, 2, 29):%d %B %Y} {datetime.timedelta(hours=5)} {None} {True:d} {...}")
print(f"""{
    name  # comments are allowed here
    + "!"
} {age,} {(age := 40)} {age}""")
print(rf"\n{name}\t", f"a" "b{name}" f"{name}", f"{'a' 'b'}", F"{1}")
print(f"", f"{1!r:^5}|", f"{'a':s}{5:5}|{'a':5}|")
print(f"{1_000_000:,} {0.5:.0%} {255:#x} {-5:+} {name[::-1]} {age!r:>{age // 10}} {items!r:.6} {'#'}{"#"}")
print(f"{lambda_value}" if (lambda_value := "set inside") else "")
print(f"{*items, 'more'}", f"{yield_}" if (yield_ := 1) else "")
