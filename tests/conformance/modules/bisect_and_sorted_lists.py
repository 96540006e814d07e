# bisect finds places in sorted lists and inserts there.
import bisect

values = [10, 20, 20, 20, 30]
for x in (5, 20, 25, 30, 35):
    print(x, bisect.bisect_left(values, x), bisect.bisect_right(values, x), bisect.bisect(values, x))
bisect.insort(values, 25)
bisect.insort_left(values, 20)
print(values, bisect.bisect(values, 20, 0, 2), bisect.bisect_left(values, 20, lo=3))


def grade(score, breakpoints=(60, 70, 80, 90), grades="FDCBA"):
    return grades[bisect.bisect(breakpoints, score)]


print([grade(score) for score in (33, 60, 77, 89, 90, 100)])
people = [("Ann", 20), ("Bob", 30), ("Cy", 40)]
print(bisect.bisect_left(people, 30, key=lambda person: person[1]))
bisect.insort(people, ("Di", 35), key=lambda person: person[1])
print(people, bisect.bisect([], 1))
for attempt in (lambda: bisect.bisect([1, 2], "a"), lambda: bisect.bisect_left([1], 1, lo=-1), lambda: bisect.insort((1, 2), 3)):
    try:
        attempt()
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
