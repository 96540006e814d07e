# Notes are printed below the message, line by line
def parse(lines):
    for number, line in enumerate(lines, 1):
        try:
            yield int(line)
        except ValueError as error:
            error.add_note(f"in line {number}")
            error.add_note("the lines were:\n  " + "\n  ".join(lines))
            raise


print(list(parse(["1", "2"])))
try:
    list(parse(["x"]))
except ValueError as error:
    print(error.__notes__)
list(parse(["1", "two"]))
