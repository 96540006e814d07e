def leaves(tree, path=""):
    """Give (dotted path, value) for each leaf of nested dicts and lists."""
    if isinstance(tree, dict):
        branches = tree.items()
    elif isinstance(tree, list):
        branches = enumerate(tree)
    else:
        yield path, tree
        return
    for key, value in branches:
        yield from leaves(value, f"{path}.{key}" if path else str(key))


config = {"db": {"host": "localhost", "ports": [5432, 5433]}, "debug": False}
for path, value in leaves(config):
    print(path, "=", value)
