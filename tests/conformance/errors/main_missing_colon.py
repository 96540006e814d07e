# A syntax error stops the main program before its first line runs: a missing colon
print("never printed")


def greet(name)
    return f"Hello, {name}"


print(greet("Ann"))
