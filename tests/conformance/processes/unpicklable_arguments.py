# What goes to another process must be picklable: lambdas, local functions and open files are not.
import multiprocessing
import pickle
import threading
from concurrent.futures import ProcessPoolExecutor


def kinds():
    def local():
        pass

    return {"local function": local, "lambda": lambda: 1, "lock": threading.Lock(), "file": open(__file__)}


def attempt(function, *args):
    try:
        return function(*args)
    except (AttributeError, TypeError, pickle.PicklingError) as error:
        return f"{type(error).__name__}: {str(error).split(' <')[0]}"


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    with ProcessPoolExecutor(max_workers=1) as pool:
        for name, value in kinds().items():
            process = multiprocessing.Process(target=print, args=(value,))
            print(name, "|", attempt(process.start))
            print("   pool |", attempt(pool.submit(id, value).result))
        print(pool.submit(abs, -5).result())
