def branches(node):
    if isinstance(node, dict):
        yield from node.items()
    elif isinstance(node, list):
        yield from enumerate(node)


def leaves(tree):
    if not isinstance(tree, (dict, list)):
        yield "", tree
    for key, value in branches(tree):
        for path, leaf in leaves(value):
            yield (f"{key}.{path}" if isinstance(value, (dict, list)) else str(key)), leaf
