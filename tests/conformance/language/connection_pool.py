# A connection pool with a limit, as a context manager that always gives back
import contextlib

class PoolExhausted(Exception):
    pass

class Pool:
    def __init__(self, limit):
        self.limit, self.free, self.made = limit, [], 0

    @contextlib.contextmanager
    def connection(self):
        if not self.free:
            if self.made == self.limit:
                raise PoolExhausted(f"all {self.limit} connections are in use")
            self.made += 1
            self.free.append(f"connection {self.made}")
        connection = self.free.pop()
        try:
            yield connection
        except ConnectionError:
            self.made -= 1
            print("dropped", connection)
            raise
        else:
            self.free.append(connection)

pool = Pool(2)
with pool.connection() as a, pool.connection() as b:
    print(a, b, pool.free)
    try:
        pool.connection().__enter__()
    except PoolExhausted as error:
        print(error)
print(pool.free)
try:
    with pool.connection():
        raise ConnectionError("lost")
except ConnectionError as error:
    print("failed:", error, pool.free, pool.made)
