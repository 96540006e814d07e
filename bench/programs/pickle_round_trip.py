"""The pickle module: containers, shared and circular references, dataclasses, own states."""

import pickle
from dataclasses import dataclass, field


@dataclass
class Book:
    title: str
    year: int
    tags: list = field(default_factory=list)


@dataclass(frozen=True)
class Place:
    row: int
    shelf: str


class Node:
    """Of a ring: the last one leads back to the first."""

    def __init__(self, value):
        self.value = value
        self.next = self


class Counter:
    """Says itself what is kept of it; the cache is not."""

    def __init__(self, step):
        self.step = step
        self.cache = [step] * 10

    def __getstate__(self):
        return {"step": self.step}

    def __setstate__(self, state):
        self.__init__(state["step"] + 1)


def ring(size):
    first = last = Node(0)
    for value in range(1, size):
        last.next = Node(value)
        last = last.next
    last.next = first
    return first


def library(number):
    shared = ["shared", number]
    places = [Place(row, f"shelf {row % 4}") for row in range(8)]
    books = {}
    for index in range(40):
        book = Book(f"Volume {number * index}", 1900 + index, [shared, index % 3 == 0, None])
        books[places[index % 8], index] = book
    return {"books": books, "places": places, "ring": ring(20), "counter": Counter(number),
            "bytes": bytes(range(number % 50)), "big": 3 ** (number + 50), "half": number / 2,
            "set": set(range(number % 9)), "nested": [[(1, 2.5), "text"], {"key": {"deep": []}}]}


def fold(content):
    total = content["counter"].step * 3 + len(content["bytes"]) + content["big"] % 1009
    total += int(content["half"] * 2) + sum(content["set"]) + len(content["nested"])
    for (place, index), book in content["books"].items():
        total = (total * 3 + place.row + len(place.shelf) + index + book.year) % 1000003
        total += len(book.title) + book.tags[0][1] + int(book.tags[1])
    node = content["ring"]
    for _ in range(30):
        total = (total * 5 + node.value) % 1000003
        node = node.next
    return total


def main():
    checksum = 0
    for number in range(90):
        content = library(number)
        for protocol in (0, 2, 4):
            content = pickle.loads(pickle.dumps(content, protocol=protocol))
            checksum = (checksum * 7 + fold(content)) % 1000003
        first, last = [content["books"][content["places"][index % 8], index] for index in (0, 39)]
        if first.tags[0] is not last.tags[0] or content["ring"].value != 0:
            return "differs"
    return checksum
