# feedback: gives the generator itself
def leaves(tree, path=""):
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield leaves(value, f"{path}.{key}" if path else str(key))
    elif isinstance(tree, list):
        for index, value in enumerate(tree):
            yield leaves(value, f"{path}.{index}" if path else str(index))
    else:
        yield path, tree
