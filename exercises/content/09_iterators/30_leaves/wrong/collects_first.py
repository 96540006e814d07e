# feedback: Does anything gather all leaves
def leaves(tree, path=""):
    def collect(node, path):
        if isinstance(node, dict):
            pairs = node.items()
        elif isinstance(node, list):
            pairs = enumerate(node)
        else:
            return [(path, node)]
        found = []
        for key, value in pairs:
            found += collect(value, f"{path}.{key}" if path else str(key))
        return found

    yield from collect(tree, path)
