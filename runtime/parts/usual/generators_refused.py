"""What generators and iterators refuse."""



def averager():
    total, n, average = 0, 0, None
    try:
        while True:
            try:
                total += yield average
            except ValueError as error:
                print("in", error)
                total = 0
            n += 1
            average = total / n
    except GeneratorExit:
        print("closed")
        raise
    finally:
        print("finally")


def swallow():
    try:
        yield 1
    except GeneratorExit:
        yield 2


def failing():
    yield 1
    raise StopIteration("inside")


def stop():
    yield 1
    return 5


def again():
    yield next(me)


me = again()
e = stop()
for wrong in (lambda: next(e), lambda: next(e), lambda: list(failing()), lambda: averager().send(1), lambda: (s := swallow(), next(s), s.close()), lambda: next(me), lambda: stop().throw(ValueError), lambda: stop().throw(ValueError("v")), lambda: iter(5), lambda: next([]), lambda: zip([1], [1, 2], strict=True)):
    try:
        print(wrong())
    except BaseException as error:
        print(type(error).__name__, error, getattr(error, "value", None))
