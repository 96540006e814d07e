# Reading numbers until the input ends, which input() tells by EOFError.
total = 0
count = 0
while True:
    try:
        line = input()
    except EOFError:
        print("no more input")
        break
    try:
        number = float(line)
    except ValueError as error:
        print("skipped:", error)
        continue
    total += number
    count += 1
    print(f"{count}: {number:g} makes {total:g}")
print("mean", total / count)
