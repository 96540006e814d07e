# feedback: has to find an entry in the way in which reading finds it
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
        for name, (written, _) in list(self._entries.items()):
            if written == key:
                del self._entries[name]
                return
        raise KeyError(key)

    def __iter__(self):
        return (key for key, _ in self._entries.values())

    def __len__(self):
        return len(self._entries)
