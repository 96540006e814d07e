# StopIteration that escapes from a generator becomes a RuntimeError
def pairs(items):
    iterator = iter(items)
    while True:
        yield next(iterator), next(iterator)


def first_word(text):
    yield text.split()[0]
    return "done"


words = first_word("a b")
print(next(words))
try:
    next(words)
except StopIteration as stop:
    print(repr(stop.value))
for pair in pairs([1, 2, 3]):
    print(pair)
