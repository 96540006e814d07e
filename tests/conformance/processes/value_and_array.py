# Value and Array live in shared memory; get_lock makes a change of several steps safe.
import multiprocessing


def add(counter, squares, start):
    for n in range(start, start + 5):
        with counter.get_lock():
            counter.value += 1
        squares[n] = n * n


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    counter = multiprocessing.Value("i", 100)
    squares = multiprocessing.Array("d", 10)
    processes = [multiprocessing.Process(target=add, args=(counter, squares, s)) for s in (0, 5)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print(counter.value, list(squares))
    print(squares[2:5], len(squares))
    letters = multiprocessing.Array("c", b"hello")
    letters[0] = b"j"
    print(letters.value, letters[1:3])
    raw = multiprocessing.Value("d", 2.5, lock=False)
    raw.value *= 2
    print(raw.value, hasattr(raw, "get_lock"))
    try:
        squares[10] = 1
    except IndexError as error:
        print(error)
