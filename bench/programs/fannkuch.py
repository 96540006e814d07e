"""Small lists in tight loops: the pancake flips that every order of a few cards needs."""


def flips_of(order):
    """How often the first cards must be turned over until the lowest card comes first."""
    if order[0] == 0:
        return 0
    cards = order[:]
    flips = 0
    first = cards[0]
    while first:
        cards[:first + 1] = cards[first::-1]
        first = cards[0]
        flips += 1
    return flips


def fannkuch(size):
    """The greatest number of flips, and the sum of all with alternating signs."""
    order = list(range(size))
    turns = [0] * size
    greatest = 0
    total = 0
    sign = 1
    while True:
        flips = flips_of(order)
        if flips > greatest:
            greatest = flips
        total += sign * flips
        # Heap's method: each order is the last one with two cards exchanged.
        level = 1
        while level < size and turns[level] == level:
            turns[level] = 0
            level += 1
        if level == size:
            return greatest, total
        other = turns[level] if level % 2 else 0
        order[other], order[level] = order[level], order[other]
        turns[level] += 1
        sign = -sign


def main():
    results = []
    for size in (5, 6, 7, 8):
        greatest, total = fannkuch(size)
        results.append(f"{greatest}:{total}")
    return " ".join(results)
