# difflib: differences of texts, similarity and close matches.
import difflib

old = ["one", "two", "three", "four"]
new = ["one", "2", "three", "four", "five"]
print("\n".join(difflib.unified_diff(old, new, "old.txt", "new.txt", lineterm="", n=1)))
print("\n".join(difflib.context_diff(old, new, lineterm="")))
print("\n".join(difflib.ndiff(["a cat\n", "same\n"], ["a bat\n", "same\n"])))
matcher = difflib.SequenceMatcher(None, "private thread", "private volatile thread")
print(round(matcher.ratio(), 3), matcher.quick_ratio() >= matcher.ratio(), matcher.find_longest_match())
for tag, i1, i2, j1, j2 in matcher.get_opcodes():
    print(tag, repr(matcher.a[i1:i2]), repr(matcher.b[j1:j2]))
print(matcher.get_matching_blocks(), list(matcher.get_grouped_opcodes(1)))
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), difflib.get_close_matches("x", ["abc"]), difflib.get_close_matches("wheel", ["while", "wheels"], n=1, cutoff=0.5))
delta = list(difflib.ndiff(old, new))
print(list(difflib.restore(delta, 1)) == old, list(difflib.restore(delta, 2)) == new, list(difflib.Differ().compare(["x"], ["y"])))
print(list(difflib.unified_diff(old, old)), difflib.IS_CHARACTER_JUNK(" "), difflib.SequenceMatcher(lambda c: c == " ", "a b", "ab").ratio())
try:
    difflib.get_close_matches("x", [], cutoff=2)
except ValueError as error:
    print(error)
