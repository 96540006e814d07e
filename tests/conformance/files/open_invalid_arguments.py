# The messages of open() for modes and arguments that make no sense.
attempts = [
    ("z", {}),
    ("rw", {}),
    ("", {}),
    ("rbt", {}),
    ("+", {}),
    ("rr", {}),
    ("rb", {"encoding": "utf-8"}),
    ("rb", {"errors": "strict"}),
    ("rb", {"newline": "\n"}),
    ("r", {"buffering": 0}),
    ("r", {"newline": "x"}),
    ("r", {"encoding": "no-such-codec"}),
    ("w", {"closefd": False}),
]
with open("some.txt", "w") as f:
    f.write("text")

for mode, options in attempts:
    try:
        open("some.txt", mode, **options).close()
        print(repr(mode), options, "allowed")
    except (ValueError, LookupError) as error:
        print(repr(mode), options, type(error).__name__ + ":", error)

for wrong in (None, 3.5, ["some.txt"]):
    try:
        open(wrong)
    except TypeError as error:
        print(type(error).__name__ + ":", error)
try:
    open("nul\0name")
except ValueError as error:
    print(error)
