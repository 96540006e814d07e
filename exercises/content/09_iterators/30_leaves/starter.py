def leaves(tree):
    """Give (dotted path, value) for each leaf of nested dicts and lists."""
    for key, value in tree.items():
        yield key, value


config = {"db": {"host": "localhost", "ports": [5432, 5433]}, "debug": False}
for path, value in leaves(config):
    print(path, "=", value)
