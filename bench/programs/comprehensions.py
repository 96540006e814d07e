"""Comprehensions: lists, sets, dicts and generator expressions, nested and with conditions."""


def multiply(left, right):
    columns = [[row[index] for row in right] for index in range(len(right[0]))]
    return [[sum(a * b for a, b in zip(row, column)) % 1009 for column in columns] for row in left]


def primes(limit):
    composite = {multiple for number in range(2, int(limit ** 0.5) + 1)
                 for multiple in range(number * number, limit, number)}
    return [number for number in range(2, limit) if number not in composite]


def triples(limit):
    squares = {number * number: number for number in range(1, limit)}
    return [(a, b, squares[a * a + b * b]) for a in range(1, limit) for b in range(a, limit)
            if a * a + b * b in squares]


def letters(words):
    places = {letter: [index for index, word in enumerate(words) if letter in word]
              for letter in {letter for word in words for letter in word}}
    return sum(ord(letter) * sum(indices) for letter, indices in places.items())


def flatten(depth):
    """Nested lists, and all their leaves again."""
    nested = [number for number in range(3)]
    for level in range(depth):
        nested = [[part, level] for part in nested] + [nested]
    return leaves(nested)


def leaves(value):
    if isinstance(value, int):
        return [value]
    return [leaf for part in value for leaf in leaves(part)]


def main():
    size = 52
    left = [[(row * 7 + column * 3) % 11 for column in range(size)] for row in range(size)]
    right = [[row ^ column for column in range(size)] for row in range(size)]
    checksum = sum(value * (index + 1) for row in multiply(multiply(left, right), left)
                   for index, value in enumerate(row))
    checksum += sum(prime % 10 for prime in primes(60000))
    checksum += sum(a + b * c for a, b, c in triples(400))
    words = ["".join([chr(97 + (number * step) % 26) for step in range(1, 8)])
             for number in range(2000)]
    checksum += letters(words)
    checksum += sum(index * leaf for index, leaf in enumerate(flatten(11)))
    pairs = {(x, y): x * y for x in range(170) for y in range(170) if (x + y) % 3 == 0 if x != y}
    turned = {value: key for key, value in pairs.items() if value < 500}
    checksum += len(turned) + sum(pairs[y, x] for x, y in pairs)
    checksum += sum(1 for word in words if any(letter in "xyz" for letter in word)
                    and all(letter != "q" for letter in word))
    return checksum % 1000003
