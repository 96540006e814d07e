# A NameError suggests a name that is spelt alike
def average(numbers):
    total = sum(numbers)
    return totl / len(numbers)


print(average([1, 2, 3]))
