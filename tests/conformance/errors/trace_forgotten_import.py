# The name of a module of the standard library that was not imported
def hypotenuse(a, b):
    return math.sqrt(a * a + b * b)


print(hypotenuse(3, 4))
