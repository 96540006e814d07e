"""Dictionaries and sets: keys of many kinds, own classes as keys, growing, shrinking, merging."""


class Cell:
    """A key with its own idea of equality."""

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __hash__(self):
        return self.x * 1009 + self.y

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y


def count_by_number(count):
    counts = {}
    seed = 7
    for _ in range(count):
        seed = (seed * 8121 + 28411) % 134456
        key = seed // 8 % 997
        counts[key] = counts.get(key, 0) + 1
    return sum(key * value for key, value in counts.items()) % 1000003


def index_words(count):
    """Lists by text; then the same turned inside out."""
    index = {}
    for number in range(count):
        index.setdefault(f"word{number * number % 211}", []).append(number)
    places = {}
    for word, numbers in index.items():
        for number in numbers:
            places[number] = word
    return sum(number * len(word) for number, word in places.items()) % 1000003 + len(index)


def life(generations):
    """The game of life on an endless board: a set of pairs, and a dictionary of neighbours."""
    alive = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2), (9, 9), (9, 10), (9, 11), (10, 10), (11, 9)}
    for _ in range(generations):
        around = {}
        for x, y in alive:
            for place in ((x - 1, y - 1), (x, y - 1), (x + 1, y - 1), (x - 1, y),
                          (x + 1, y), (x - 1, y + 1), (x, y + 1), (x + 1, y + 1)):
                around[place] = around.get(place, 0) + 1
        alive = {place for place, near in around.items()
                 if near == 3 or (near == 2 and place in alive)}
    return sum(x * 31 + y * 17 for x, y in alive) + len(alive)


def own_keys(size):
    cells = {}
    for x in range(size):
        for y in range(size):
            cells[Cell(x, y)] = x * y
    for x in range(0, size, 2):
        for y in range(0, size, 3):
            del cells[Cell(x, y)]
    return sum(cells.get(Cell(x, x), -1) for x in range(size)) + len(cells)


def merge(rounds):
    total = {}
    for number in range(rounds):
        part = {key: key + number for key in range(number, number + 40)}
        total.update(part)
        if number % 3 == 0:
            total = {key: value for key, value in total.items() if value % 7}
        total.pop(number + 5, None)
    common = total.keys() & set(range(0, rounds, 3))
    return sum(total.values()) + len(common)


def main():
    checksum = count_by_number(80000)
    for part in (index_words(40000), life(160), own_keys(100), merge(600)):
        checksum = (checksum * 31 + part) % 1000003
    return checksum
