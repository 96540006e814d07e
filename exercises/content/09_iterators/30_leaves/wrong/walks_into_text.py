# feedback: Text is iterable too
def leaves(tree, path=""):
    if isinstance(tree, dict):
        branches = tree.items()
    elif hasattr(tree, "__iter__"):
        branches = enumerate(tree)
    else:
        yield path, tree
        return
    for key, value in branches:
        yield from leaves(value, f"{path}.{key}" if path else str(key))
