# A thread class of our own overrides run and keeps its result.
import threading


class Summer(threading.Thread):
    def __init__(self, numbers):
        super().__init__(name=f"summer of {len(numbers)}")
        self.numbers = numbers
        self.total = None

    def run(self):
        self.total = sum(self.numbers)


data = list(range(1000))
parts = [Summer(data[start:start + 250]) for start in range(0, 1000, 250)]
print([part.total for part in parts])
for part in parts:
    part.start()
for part in parts:
    part.join()
print([part.total for part in parts], sum(part.total for part in parts))
print(parts[0].name)


class Careless(threading.Thread):
    def __init__(self):
        pass


try:
    Careless().start()
except RuntimeError as error:
    print(error)
