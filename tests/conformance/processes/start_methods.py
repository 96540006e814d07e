# The start method can be asked for, set once, and chosen per context.
import multiprocessing


def report(queue):
    queue.put((multiprocessing.get_start_method(), __name__))


if __name__ == "__main__":
    print("spawn" in multiprocessing.get_all_start_methods())
    print(multiprocessing.get_start_method(allow_none=True))
    multiprocessing.set_start_method("spawn")
    print(multiprocessing.get_start_method())
    try:
        multiprocessing.set_start_method("spawn")
    except RuntimeError as error:
        print(error)
    try:
        multiprocessing.get_context("teleport")
    except ValueError as error:
        print(error)
    context = multiprocessing.get_context("spawn")
    queue = context.SimpleQueue()
    process = context.Process(target=report, args=(queue,))
    process.start()
    print(queue.get())
    process.join()
    print(type(process).__name__, isinstance(process, multiprocessing.process.BaseProcess))
    print(multiprocessing.cpu_count() >= 1)
