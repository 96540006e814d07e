# An IndentationError: a loop with no body
numbers = [1, 2, 3]
for number in numbers:
print(number)
print("done")
