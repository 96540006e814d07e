# Turning typed lines into numbers, lists and grids.
import ast
import sys

n, m = map(int, input().split())
grid = [list(map(int, input().split())) for _ in range(n)]
print(n, m, grid, [sum(column) for column in zip(*grid)])
words = input().split(",")
print([word.strip() for word in words])
print(ast.literal_eval(input()), eval(input()))
a, b, *rest = input().split()
print(a, b, rest)
try:
    x, y = input().split()
except ValueError as error:
    print(error)
try:
    print(int(input()))
except ValueError as error:
    print(error)
letters = {}
for letter in sys.stdin.read().lower():
    if letter.isalpha():
        letters[letter] = letters.get(letter, 0) + 1
print(sorted(letters.items(), key=lambda item: (-item[1], item[0]))[:3])
