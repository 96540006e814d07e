# pdb: set_trace stops the program; next, step, print, where and continue come from standard input.
def inner(n):
    doubled = n * 2
    return doubled


def outer(n):
    breakpoint()
    result = inner(n)
    result += 1
    return result


print("before")
print(outer(20))
print("after")
