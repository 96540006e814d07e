# Found by the compiler rather than the parser: return outside any function
total = 0
for number in [1, 2, 3]:
    total += number
    if total > 3:
        return total
print(total)
