# feedback: A list may hold dictionaries
def leaves(tree, path=""):
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield from leaves(value, f"{path}.{key}" if path else str(key))
    elif isinstance(tree, list):
        for index, value in enumerate(tree):
            yield (f"{path}.{index}" if path else str(index)), value
    else:
        yield path, tree
