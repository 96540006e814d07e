# A process runs a function with its arguments; start, join, is_alive and exitcode follow its life.
import multiprocessing


def greet(name, *, mark="."):
    print(f"hello {name}{mark}")


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    process = multiprocessing.Process(target=greet, args=("world",), kwargs={"mark": "!"})
    print(process.is_alive(), process.exitcode, process.pid)
    process.start()
    print(process.pid is not None)
    process.join()
    print(process.is_alive(), process.exitcode)
    for misuse in (process.start, multiprocessing.Process().join):
        try:
            misuse()
        except AssertionError as error:
            print(error)
    process.close()
    try:
        process.is_alive()
    except ValueError as error:
        print(error)
