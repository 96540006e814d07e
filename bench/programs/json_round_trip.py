"""The json module: nested objects, lists, texts and numbers, written and read again."""

import json

NAMES = ["Ada", "Grace", "Alan", "Edsger", "Barbara", "Donald", "Frances", "Niklaus"]
TEXTS = ["plain words", 'with "quotes" inside', "two\nlines\tand a tab", "back\\slash", ""]


def order(number):
    items = []
    for index in range(number % 5 + 1):
        key = number * 7 + index
        items.append({"sku": f"A-{key}", "count": key % 9, "price": key % 100 + key % 4 * 0.25})
    return {
        "id": number,
        "customer": {"name": NAMES[number % 8], "member": number % 3 == 0, "note": None},
        "items": items,
        "remarks": [TEXTS[number % 5], TEXTS[number * 3 % 5]],
        "matrix": [[number * row - column for column in range(4)] for row in range(3)],
    }


def fold(value):
    """A number that depends on everything in a document, but not on the order of the keys."""
    if isinstance(value, dict):
        return sum(fold(key) * 31 + fold(part) for key, part in value.items()) % 1000003
    if isinstance(value, list):
        total = 7
        for part in value:
            total = (total * 13 + fold(part)) % 1000003
        return total
    if isinstance(value, str):
        return sum(index * ord(letter) for index, letter in enumerate(value, 1))
    if value is None:
        return 11
    return int(value * 4) + 1


def main():
    checksum = 0
    for start in range(0, 500, 50):
        orders = [order(number) for number in range(start, start + 50)]
        text = json.dumps({"orders": orders})
        checksum += len(text)
        for _ in range(8):
            again = json.loads(text)
            text = json.dumps(again)
        checksum = (checksum * 17 + fold(again)) % 1000003
        if again["orders"] != orders:
            return "differs"
    return checksum
