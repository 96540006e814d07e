# feedback: What is the key under which you store?
from collections.abc import MutableMapping


class Headers(MutableMapping):
    """A mapping whose keys do not depend on case."""

    def __init__(self, items=()):
        self._entries = {}
        self.update(items)

    def __getitem__(self, key):
        for written, value in self._entries.items():
            if written.lower() == key.lower():
                return value
        raise KeyError(key)

    def __setitem__(self, key, value):
        self._entries[key] = value

    def __delitem__(self, key):
        for written in list(self._entries):
            if written.lower() == key.lower():
                del self._entries[written]
                return
        raise KeyError(key)

    def __iter__(self):
        return iter(self._entries)

    def __len__(self):
        return len(self._entries)
