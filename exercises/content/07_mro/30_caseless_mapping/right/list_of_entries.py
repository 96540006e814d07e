from collections import abc


class Headers(abc.MutableMapping):
    def __init__(self, *items):
        self._names = []
        self._values = []
        self.update(*items)

    def _find(self, name):
        for index, known in enumerate(self._names):
            if known.upper() == name.upper():
                return index
        raise KeyError(name)

    def __getitem__(self, name):
        return self._values[self._find(name)]

    def __setitem__(self, name, value):
        try:
            index = self._find(name)
        except KeyError:
            self._names.append(name)
            self._values.append(value)
        else:
            self._names[index] = name
            self._values[index] = value

    def __delitem__(self, name):
        index = self._find(name)
        del self._names[index], self._values[index]

    def __iter__(self):
        yield from self._names

    def __len__(self):
        return len(self._names)
