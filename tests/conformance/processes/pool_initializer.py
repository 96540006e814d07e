# Every process of a Pool runs the initializer once before its first task.
import multiprocessing
import os

settings = {}


def prepare(language, counter):
    settings["language"] = language
    with counter.get_lock():
        counter.value += 1


def label(n):
    return f"{settings['language']} {n}", os.getpid()


def where(n):
    return os.getpid()


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    counter = multiprocessing.Value("i", 0)
    with multiprocessing.Pool(2, initializer=prepare, initargs=("Python", counter)) as pool:
        results = pool.map(label, range(4))
        print([text for text, _ in results])
        pool.close()
        pool.join()
    print(counter.value, settings)
    print(all(pid != os.getpid() for _, pid in results))
    with multiprocessing.Pool(1, maxtasksperchild=2) as pool:
        print("processes for four tasks:", len(set(pool.map(where, range(4), chunksize=1))))
