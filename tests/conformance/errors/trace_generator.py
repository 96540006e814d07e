# An error inside a generator passes through every generator of the pipeline
def numbers(texts):
    for text in texts:
        yield int(text)


def doubled(values):
    for value in values:
        yield value * 2


def flattened(*sources):
    for source in sources:
        yield from source


for value in flattened(doubled(numbers(["1", "2"])), doubled(numbers(["3", "four"]))):
    print(value)
