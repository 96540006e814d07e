# An exception group is printed as a tree
def check(value):
    if value < 0:
        raise ValueError(f"negative: {value}")
    if value > 100:
        raise OverflowError(f"too big: {value}")


problems = []
for value in 5, -1, 300:
    try:
        check(value)
    except (ValueError, OverflowError) as error:
        problems.append(error)
raise ExceptionGroup("bad values", problems)
