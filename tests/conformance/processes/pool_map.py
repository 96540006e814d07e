# A Pool spreads calls over its processes; map and starmap keep the order.
import multiprocessing


def square(n):
    return n * n


def power(base, exponent):
    return base ** exponent


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    with multiprocessing.Pool(2) as pool:
        print(pool.map(square, range(10)))
        print(pool.map(square, range(7), chunksize=3))
        print(pool.starmap(power, [(2, 3), (3, 2), (10, 0)]))
        print(pool.apply(power, (2, 10)))
        later = pool.map_async(len, ["a", "bb", ""])
        print(later.get(timeout=10), later.ready(), later.successful())
        print(pool.map(square, []))
    try:
        pool.map(square, [1])
    except ValueError as error:
        print(error)
