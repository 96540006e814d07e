import collections.abc


class Headers(collections.abc.MutableMapping):
    def __init__(self, items=None):
        self.spelling = {}
        self.values_by_name = {}
        if items is not None:
            for name, value in dict(items).items() if hasattr(items, "keys") else items:
                self[name] = value

    def __setitem__(self, name, value):
        folded = name.casefold()
        self.spelling[folded] = name
        self.values_by_name[folded] = value

    def __getitem__(self, name):
        return self.values_by_name[name.casefold()]

    def __delitem__(self, name):
        folded = name.casefold()
        del self.values_by_name[folded]
        del self.spelling[folded]

    def __iter__(self):
        return iter(self.spelling.values())

    def __len__(self):
        return len(self.spelling)
