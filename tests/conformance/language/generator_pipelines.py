# Pipelines of generators work item by item and never build a list
def numbers(lines):
    for line in lines:
        print("read", line.strip(), end=" -> ")
        if line.strip():
            yield int(line)

def only_even(values):
    for value in values:
        if value % 2 == 0:
            yield value
        else:
            print("odd, dropped")

def running_total(values):
    total = 0
    for value in values:
        total += value
        yield total

lines = "4\n7\n\n10\n2\n".splitlines(keepends=True)
for total in running_total(only_even(numbers(lines))):
    print("total", total)
    if total >= 14:
        break

def batches(items, size):
    iterator = iter(items)
    while batch := [item for item, _ in zip(iterator, range(size))]:
        yield batch

print(list(batches(range(7), 3)) , list(batches("", 2)))
squares = (n * n for n in iter(int, 1))
print(next(squares), sum(len(w) for w in (line.strip() for line in lines)))
import sys
print(sys.getsizeof(n for n in range(10 ** 6)) < sys.getsizeof([n for n in range(1000)]))
