# send, two-way generators, and the value that close returns since 3.13
def average():
    total = count = 0
    mean = None
    while True:
        value = yield mean
        total += value
        count += 1
        mean = total / count

mean = average()
print(next(mean), mean.send(10), mean.send(20), mean.send(60), mean.close())

def collector():
    items = []
    try:
        while True:
            items.append((yield len(items)))
    except GeneratorExit:
        return items

c = collector()
print(next(c), c.send("a"), c.send("b"), next(c), c.close(), c.close())

def parser():
    word = ""
    while (char := (yield)) is not None:
        word += char
    return word.upper()

p = parser()
p.send(None)
for char in "abc":
    p.send(char)
try:
    p.send(None)
except StopIteration as stop:
    print(stop.value)
