# feedback: A dot stands between two steps
def leaves(tree, path=""):
    if isinstance(tree, dict):
        branches = tree.items()
    elif isinstance(tree, list):
        branches = enumerate(tree)
    else:
        yield path, tree
        return
    for key, value in branches:
        yield from leaves(value, f"{path}.{key}")
