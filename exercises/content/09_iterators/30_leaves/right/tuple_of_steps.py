def leaves(tree):
    def walk(node, steps):
        match node:
            case dict():
                for key in node:
                    yield from walk(node[key], (*steps, str(key)))
            case list():
                for index, value in enumerate(node):
                    yield from walk(value, (*steps, str(index)))
            case _:
                yield ".".join(steps), node

    return walk(tree, ())
