# What every operation on a closed file raises, for text, buffered and raw files.
with open("c.txt", "w+") as f:
    f.write("data")

operations = {
    "read": lambda: f.read(),
    "readline": lambda: f.readline(),
    "write": lambda: f.write("x"),
    "seek": lambda: f.seek(0),
    "tell": lambda: f.tell(),
    "flush": lambda: f.flush(),
    "next": lambda: next(f),
    "with": lambda: f.__enter__(),
    "fileno": lambda: f.fileno(),
    "readable": lambda: f.readable(),
}
for kind in ("text", "binary", "raw"):
    if kind == "binary":
        f = open("c.txt", "rb")
        f.close()
    if kind == "raw":
        f = open("c.txt", "rb", buffering=0)
        f.close()
    for name, operation in operations.items():
        try:
            operation()
        except Exception as error:
            print(kind, name, type(error).__name__, error)
print(f.close(), f.closed)
