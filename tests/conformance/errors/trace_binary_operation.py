# In an expression of many operators only the failing operation is marked
def total(a, b, c, d):
    return (a + b) * 2 - c / (d - 4) + 1


print(total(1, 2, 3, 5))
print(total(1, 2, 3, d=4))
