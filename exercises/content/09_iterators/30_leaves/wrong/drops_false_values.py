# feedback: are values like any other
def leaves(tree, path=""):
    if not tree:
        return
    if isinstance(tree, dict):
        branches = tree.items()
    elif isinstance(tree, list):
        branches = enumerate(tree)
    else:
        yield path, tree
        return
    for key, value in branches:
        yield from leaves(value, f"{path}.{key}" if path else str(key))
