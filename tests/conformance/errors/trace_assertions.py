# Assertions with and without a message, and with carets that mark the condition
def check(condition, *message):
    try:
        if message:
            assert condition, message[0]
        else:
            assert condition
    except AssertionError as error:
        print(repr(error), str(error) == "", error.args)


check(1 == 2)
check(1 == 2, "one is not two")
check([], ("a", "tuple"))
check(True)


def mean(values):
    assert len(values) > 0 and all(
        value >= 0 for value in values
    ), f"bad values: {values}"
    return sum(values) / len(values)


print(mean([1, 2, 3]))
mean([1, -2, 3])
