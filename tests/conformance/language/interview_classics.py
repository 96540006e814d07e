# Small classics: reversing, duplicates in order, anagrams, two sums, palindromes, primes, FizzBuzz
from collections import Counter, defaultdict

def unique_slow(items):
    seen = []
    for item in items:
        if item not in seen:
            seen.append(item)
    return seen

def two_sum(numbers, target):
    places = {}
    for i, n in enumerate(numbers):
        if target - n in places:
            return places[target - n], i
        places[n] = i

def primes(limit):
    sieve = bytearray([1]) * (limit + 1)
    sieve[:2] = b"\0\0"
    for n in range(2, int(limit ** 0.5) + 1):
        if sieve[n]:
            sieve[n * n::n] = bytes(len(range(n * n, limit + 1, n)))
    return [n for n, prime in enumerate(sieve) if prime]

words = "listen silent enlist google elgoog".split()
groups = defaultdict(list)
for word in words:
    groups["".join(sorted(word))].append(word)
print("hello"[::-1], "".join(reversed("hello")), " ".join("a b c".split()[::-1]))
print(list(dict.fromkeys([3, 1, 3, 2, 1])), unique_slow("banana"))
print(two_sum([2, 7, 11, 15], 26), two_sum([1, 2], 9))
print(list(groups.values()), Counter("aab") == Counter("aba"))
print(primes(40))
print([s := "A man, a plan", t := "".join(filter(str.isalnum, s)).lower(), t == t[::-1]])
print([*map("".join, zip("ace", "bdf"))])
print([max(sum(x[i:j]) for i in range(5) for j in range(i + 1, 6)) for x in [[-2, 1, -3, 4, 5]]])
print(sum(map(int, str(2 ** 100))))
