# A process class of our own overrides run and sends its result through a pipe.
import multiprocessing


class Summer(multiprocessing.Process):
    def __init__(self, numbers, connection):
        super().__init__(name=f"summer of {len(numbers)}")
        self.numbers, self.connection = numbers, connection
        self.total = None

    def run(self):
        self.total = sum(self.numbers)
        self.connection.send((self.name, self.total))


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    receiver, sender = multiprocessing.Pipe(duplex=False)
    process = Summer(range(1, 101), sender)
    process.start()
    print(receiver.recv())
    process.join()
    print(process.total, process.exitcode, isinstance(process, multiprocessing.Process))
