# An IndentationError: a line that is indented without reason
x = 1
y = 2
    z = 3
print(x + y + z)
