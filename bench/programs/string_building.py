"""Building texts: concatenation, join, slices, formatting in all three ways, and string methods."""

WORDS = "the quick brown fox jumps over the lazy dog while seven wizards brew potions".split()


def fold(text):
    """A number that depends on every letter and on its place."""
    total = 0
    for letter in text:
        total = (total * 31 + ord(letter)) % 1000003
    return total


def letter_by_letter(count):
    text = ""
    for number in range(count):
        text += chr(97 + number * number % 26)
    return text


def table(rows):
    lines = []
    for row in range(rows):
        name = WORDS[row % len(WORDS)]
        lines.append(f"{row:>4} | {name:<10} | {row * 1.5:8.2f} | {row:04x}")
        lines.append("%5d - %s - %.1f" % (row, name.upper(), row / 4))
        lines.append("{:^12}{!r}{:+}".format(name.lower(), name[::-1], row - 50))
    return "\n".join(lines)


def caesar(text, shift):
    result = []
    for letter in text:
        if "a" <= letter <= "z":
            letter = chr((ord(letter) - 97 + shift) % 26 + 97)
        result.append(letter)
    return "".join(result)


def wrap(words, width):
    lines, line = [], ""
    for word in words:
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = line + " " + word if line else word
    return lines + [line]


def main():
    checksum = 0
    for size in range(100, 12100, 1500):
        checksum = (checksum + fold(letter_by_letter(size))) % 1000003
    checksum = (checksum * 7 + fold(table(2000))) % 1000003
    text = " ".join(WORDS * 80)
    for shift in range(1, 26):
        text = caesar(text, shift)
        parts = [part.strip().replace("e", "--") for part in text.split(" ") if part]
        lines = wrap(parts, 60 + shift)
        page = "\n".join(f"{line:.^72}" for line in lines)
        checksum = (checksum * 11 + fold(page) + page.count("-")) % 1000003
        checksum += page.find("x") + page.rfind("q") + len(page.partition("z")[2])
    return checksum
