# A docstring that is never closed swallows the rest of the file
def area(width, height):
    """The area of a rectangle.
    return width * height


print(area(3, 4))
print(area(5, 6))
