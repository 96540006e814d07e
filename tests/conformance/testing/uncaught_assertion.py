# A bare assert that fails ends the program with a traceback that shows its message.
def discount(price, percent):
    result = price * (100 - percent) / 100
    assert result >= 0, f"negative price {result} for {percent} percent"
    return result


print(discount(50, 10))
assert discount(50, 100) == 0
try:
    assert (1, "a tuple would always be true")[0] == 2
except AssertionError as error:
    print(repr(error))
print(discount(50, 150))
