# pdb.post_mortem looks at the frames of an exception that has already happened.
import pdb


def parse(text):
    number = int(text)
    return number


def load(lines):
    values = []
    for line in lines:
        values.append(parse(line))
    return values


try:
    load(["1", "2", "three"])
except ValueError as error:
    pdb.post_mortem(error.__traceback__)
print("the program goes on")
