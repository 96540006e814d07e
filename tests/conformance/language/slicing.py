# Slices of every kind, with negative steps, beyond the ends, and assigned to
letters = list("abcdefg")
text = "abcdefg"
for part in slice(2, 5), slice(None), slice(None, None, -1), slice(-3, None), slice(5, 1, -2), slice(None, -3, -1), \
        slice(10, 20), slice(-100, 3), slice(3, 3), slice(1, None, 3), slice(-1, -4, -1), slice(4, None, -1):
    print(part, text[part], letters[part] == list(text[part]), part.indices(len(text)), len(range(*part.indices(7))))
letters[1:3] = "XYZ"
print(letters)
letters[::2] = range(4)
print(letters)
letters[2:2] = ["in", "serted"]
print(letters)
letters[:3] = []
del letters[::2]
print(letters)
letters[len(letters):] = [1, 2]
letters[-1:] = letters
print(letters)
print((1, 2, 3)[::-1], range(10)[2:8:3], range(10)[::-1], b"bytes"[1:3], range(10)[-3:][0], "x"[5:])
print(text[::-1][::-1] == text, text[:3] + text[3:] == text)
print(slice(1, 2) == slice(1, 2), slice(1, 2).stop)


class Grid:
    def __getitem__(self, key):
        return key


print(Grid()[1:2, ::3, ...], Grid()[1], Grid()[1, 2], Grid()[:], Grid()["a":"b"], Grid()[()])
