# A worker that looks at an Event between its steps can be told to stop and tidies up.
import threading


class Worker(threading.Thread):
    def __init__(self):
        super().__init__(name="ticker")
        self.stop_requested = threading.Event()
        self.three_ticks = threading.Event()
        self.ticks = 0

    def run(self):
        try:
            while not self.stop_requested.wait(timeout=0.005):
                self.ticks += 1
                if self.ticks == 3:
                    self.three_ticks.set()
        finally:
            print(self.name, "tidies up")

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *details):
        self.stop_requested.set()
        self.join()


with Worker() as worker:
    print(worker.three_ticks.wait(timeout=5), worker.is_alive())
print(worker.is_alive(), worker.ticks >= 3)
try:
    with Worker():
        raise ValueError("in the body")
except ValueError as error:
    print(error)
