# Unhashable keys, containers that change during iteration, and sizes
def attempt(function):
    try:
        print(function.__name__, "->", function())
    except Exception as error:
        print(f"{function.__name__} -> {type(error).__name__}: {error}")


def grow_dict():
    table = {1: 1}
    for key in table:
        table[key + 1] = 1


def shrink_dict():
    table = {1: 1, 2: 2}
    for key in table.keys():
        del table[key]


def grow_set():
    numbers = {1}
    for number in numbers:
        numbers.add(number + 1)


for function in grow_dict, shrink_dict, grow_set:
    attempt(function)
for source in "hash([])", "hash({})", "hash(set())", "hash((1, [2]))", "{[1]}", "{{}: 1}", "{(1, [2]): 3}", \
        "set([[1]])", "dict([([], 1)])", "frozenset([{}])", "{}.get([])", "[] in {}", "[] in {1}", "{1}.add([])", \
        "{}.setdefault([], 1)", "hash(slice(1, [], 2))", "hash(bytearray())", "{}.fromkeys([[]])", "{1}.discard({})":
    try:
        print(f"{source} -> no error: {eval(source)}")
    except TypeError as error:
        print(f"{source} -> {error}")
