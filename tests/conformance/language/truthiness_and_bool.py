# What counts as true, how bool arithmetic works, and what and/or/not return
class Empty:
    def __len__(self):
        return 0


class Never:
    def __bool__(self):
        return False

    def __len__(self):
        return 5


values = [0, 1, -1, 0.0, 0j, "", " ", "0", [], [0], (), (None,), {}, {0: 0}, set(), range(0), range(1), None,
          b"", b"\0", bytearray(), ..., NotImplemented is None, object, Empty(), Never(), float("nan")]
print([bool(value) for value in values])
print(0 or "default", "" or [] or {}, 1 and 2, 0 and 1 / 0, None or 0, [] and "x", not [], not not "a")
print(True + True, True * 5, sum([True, False, True]), True == 1, isinstance(True, int), -True, ~1)
print(["no", "yes"][True], {True: "t", 1: "one"}, True & False)
print(True ^ True, True | 2, type(True & 1).__name__)
print(all([]), any([]), all([1, "", 2]), any([0, "", 3]), bool("False"))
print(int(True), str(True), f"{True:d} {True:5} {True!s:>6}")
print(1 < 2 < 3, 1 < 3 > 2, 1 == 1.0 == True, 3 > 2 == 2, not 1 == 2, (not 1) == 0, None is not None)
print("a" if [] else "b", [1] == [True], (1, 2) < (1, 3), "x" in "xyz" == True)
