# An exception in a finally block, and a cause that has a context of its own
def work():
    try:
        [].pop()
    finally:
        {}["key"]


try:
    work()
except KeyError as error:
    print(type(error.__context__).__name__)
    try:
        raise TypeError("second") from OSError("given cause")
    except TypeError as second:
        print(type(second.__cause__).__name__, type(second.__context__).__name__)
        raise
