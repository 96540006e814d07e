# A process that fails writes its name and traceback to its standard error; the parent goes on.
import multiprocessing
import sys
from pathlib import Path


def inner(a, b):
    return a / b


def divide(a, b):
    sys.stderr = open("errors.txt", "w")
    return inner(a, b)


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    process = multiprocessing.Process(target=divide, args=(1, 0), name="divider")
    process.start()
    process.join()
    lines = Path("errors.txt").read_text().splitlines()
    print(lines[0])
    print(lines[1])
    print([line.strip() for line in lines if "main.py" in line])
    print(lines[-1])
    print(process.exitcode)
