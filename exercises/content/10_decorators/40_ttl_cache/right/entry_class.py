import functools
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class Entry:
    value: object
    expires: float


class Cache:
    def __init__(self, seconds, clock):
        self.seconds = seconds
        self.clock = clock
        self.entries = {}

    def fetch(self, key, compute):
        entry = self.entries.get(key)
        if entry is None or entry.expires <= self.clock():
            value = compute()
            entry = Entry(value, self.clock() + self.seconds)
            self.entries[key] = entry
        return entry.value

    def clear(self):
        self.entries = {}


def ttl_cache(seconds, *, clock=time.monotonic):
    def decorator(function):
        cache = Cache(seconds, clock)

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            key = args, tuple(sorted(kwargs.items(), key=lambda item: item[0]))
            return cache.fetch(key, lambda: function(*args, **kwargs))

        wrapper.cache_clear = cache.clear
        return wrapper

    return decorator
