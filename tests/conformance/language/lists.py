# The methods of list and what they return
numbers = [3, 1, 2]
print(numbers.append(4), numbers, numbers.extend("ab"), numbers, numbers.insert(1, "new"), numbers)
print(numbers.pop(), numbers.pop(0), numbers.remove("new"), numbers, numbers.index(2), numbers.count(4))
numbers = [5, 3, 9, 1]
print(numbers.sort(), numbers, sorted(numbers, reverse=True))
print(numbers.reverse(), numbers, list(reversed(numbers)))
words = ["pear", "Fig", "apple", "kiwi"]
print(sorted(words), sorted(words, key=str.lower))
print(sorted(words, key=len))
print(sorted(words, key=lambda w: (-len(w), w)))
print([1, 2] + [3], [0] * 3, [[]] * 2, 2 in [1, 2])
print([1, [2]] == [1, [2]], [1, 2] < [1, 2, 0], [1, 2] < [2])
grid = [[0] * 3] * 2
grid[0][0] = 1
print(grid, grid[0] is grid[1], [[0] * 3 for _ in range(2)])
copy = numbers.copy()
copy.clear()
print(numbers, copy, numbers[:] == numbers, numbers[:] is numbers)
print([*numbers, *"xy"], list("hi"), list({"k": 1}))
numbers.insert(-1, "before last")
numbers.insert(100, "end")
print(numbers)
print(numbers.index(9, 0, 2) if 9 in numbers[:2] else "not there")
print(len(numbers), min([3, 1]), sum([1, 2], 10))
nested = [1]
nested.append(nested)
print(nested, nested[1][1][0], nested == nested)
del numbers[0], numbers[-1]
print(numbers, [1, 2, 3].__contains__(2), [] or "empty", [1] is [1], numbers.__class__)
