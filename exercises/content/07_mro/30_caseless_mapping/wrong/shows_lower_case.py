# feedback: People want to see what was written
from collections.abc import MutableMapping


class Headers(MutableMapping):
    """A mapping whose keys do not depend on case."""

    def __init__(self, items=()):
        self._entries = {}
        self.update(items)

    def __getitem__(self, key):
        return self._entries[key.lower()][1]

    def __setitem__(self, key, value):
        self._entries[key.lower()] = (key, value)

    def __delitem__(self, key):
        del self._entries[key.lower()]

    def __iter__(self):
        return iter(self._entries)

    def __len__(self):
        return len(self._entries)
