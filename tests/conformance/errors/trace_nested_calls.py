# Every frame of the traceback marks the call that led on to the next
def parse(text):
    return int(text)


def read(fields):
    return [parse(field) for field in fields]


def load(lines):
    return {name: read(rest) for name, *rest in (line.split() for line in lines)}


print(load(["a 1 2"]))
print(load(["a 1 2", "b 3 x4"]))
