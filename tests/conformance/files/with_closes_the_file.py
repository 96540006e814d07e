# The with statement closes the file on every way out of its block.
with open("w.txt", "w") as f:
    print(f.closed)
    f.write("saved")
print(f.closed, open("w.txt").read())

try:
    with open("w.txt", "w") as f:
        f.write("half")
        raise RuntimeError("interrupted")
except RuntimeError as error:
    print(error, f.closed, open("w.txt").read())


def first_word(path):
    with open(path) as f:
        global kept
        kept = f
        return f.read(2)


print(first_word("w.txt"), kept.closed)

with open("w.txt") as source, open("copy.txt", "w") as target:
    target.write(source.read().upper())
print(source.closed, target.closed, open("copy.txt").read())

try:
    with open("w.txt") as good, open("missing.txt") as bad:
        print("not reached")
except FileNotFoundError as error:
    print(error, good.closed)
f.close()
print(f.closed)
