# A bare raise keeps the traceback; raising the same object again adds to it
def fail():
    raise ValueError("first")


def again():
    try:
        fail()
    except ValueError:
        raise


def later():
    saved = None
    try:
        again()
    except ValueError as error:
        saved = error
    raise saved


try:
    raise
except RuntimeError as error:
    print(error)
later()
