# An exception during the handling of another one
def divide(a, b):
    try:
        return a / b
    except ZeroDivisionError:
        print("cannot divide", a, "by", c)
    finally:
        print("finally runs")


print(divide(6, 3))
divide(1, 0)
