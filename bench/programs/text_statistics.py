"""Statistics of a generated text: words, letters and pairs counted by collections.Counter."""

from collections import Counter, defaultdict

SYLLABLES = ["ba", "co", "den", "fi", "gu", "hal", "is", "jo", "kel", "lu", "mi", "nor", "os"]


def compose(sentences):
    """A text whose words are common or rare, as in a language."""
    seed = 5
    lines = []
    for _ in range(sentences):
        words = []
        for _ in range(seed // 8 % 9 + 4):
            word = ""
            for _ in range(seed // 16 % 3 + 1):
                seed = (seed * 8121 + 28411) % 134456
                share = seed / 134456
                word += SYLLABLES[int(share * share * len(SYLLABLES))]
            words.append(word)
        lines.append(words[0][0].upper() + " ".join(words)[1:] + (".", "!", "?", "; so")[seed % 4])
    return "\n".join(lines)


def words_of(text):
    for line in text.split("\n"):
        for word in line.split():
            word = word.strip(".!?;").lower()
            if word:
                yield word


def ranked(counter, count):
    """The most frequent ones; those equally frequent in the order of the alphabet."""
    return sorted(counter.items(), key=lambda item: (-item[1], item[0]))[:count]


def fold(total, items):
    for text, count in items:
        total = (total * 31 + count * 7 + sum(map(ord, text))) % 1000003
    return total


def main():
    text = compose(2800)
    words = list(words_of(text))
    counts = Counter(words)
    checksum = fold(len(text), ranked(counts, 100))

    letters = Counter(text.lower())
    checksum = fold(checksum, ranked(letters, 30))
    pairs = Counter(first + " " + second for first, second in zip(words, words[1:]))
    checksum = fold(checksum, ranked(pairs, 50))

    by_length = defaultdict(list)
    for word in words:
        by_length[len(word)].append(word)
    for length in sorted(by_length):
        checksum = fold(checksum, [(min(by_length[length]), len(by_length[length]))])

    initials = defaultdict(Counter)
    for word in words:
        initials[word[0]][word[-1]] += 1
    for initial in sorted(initials):
        checksum = fold(checksum, ranked(initials[initial], 5))

    sentence_lengths = Counter(len(line.split()) for line in text.splitlines())
    rare = counts - Counter({word: 3 for word in counts})
    common = Counter(words[:2000]) & Counter(words[2000:])
    checksum += sum(length * count for length, count in sentence_lengths.items())
    checksum += sum(rare.values()) + sum(common.values()) * 3 + len(counts) * 5
    return f"{checksum} {ranked(counts, 1)[0][0]} {sum(letters.values())}"
