# apply_async returns at once; callbacks get the result or the error.
import multiprocessing


def divide(a, b):
    return a / b


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    good, bad = [], []
    with multiprocessing.Pool(2) as pool:
        options = {"callback": good.append, "error_callback": bad.append}
        first = pool.apply_async(divide, (1, 4), **options)
        second = pool.apply_async(divide, (1,), {"b": 0}, **options)
        first.wait(10)
        second.wait(10)
        print(first.ready(), first.successful(), first.get())
        print(second.ready(), second.successful())
        try:
            second.get()
        except ZeroDivisionError as error:
            cause = error.__cause__
            print(error, type(cause).__name__)
            print("in divide" in str(cause), str(cause).strip().strip('"').splitlines()[-1])
        pool.close()
        pool.join()
    print(good, [repr(error) for error in bad])
