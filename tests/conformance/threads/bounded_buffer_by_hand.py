# A bounded buffer made of a deque and two Conditions that share one lock.
import threading
from collections import deque


class Buffer:
    def __init__(self, size):
        self.items, self.size = deque(), size
        lock = threading.Lock()
        self.not_full, self.not_empty = threading.Condition(lock), threading.Condition(lock)
        self.longest = 0

    def put(self, item):
        with self.not_full:
            self.not_full.wait_for(lambda: len(self.items) < self.size)
            self.items.append(item)
            self.longest = max(self.longest, len(self.items))
            self.not_empty.notify()

    def get(self):
        with self.not_empty:
            self.not_empty.wait_for(lambda: self.items)
            item = self.items.popleft()
            self.not_full.notify()
            return item


buffer, taken = Buffer(3), []
putters = [threading.Thread(target=lambda: [buffer.put(n) for n in range(20)]) for _ in range(2)]
takers = [threading.Thread(target=lambda: taken.extend([buffer.get() for _ in range(10)])) for _ in range(4)]
for thread in putters + takers:
    thread.start()
for thread in putters + takers:
    thread.join()
print(sorted(taken) == sorted(2 * list(range(20))), len(taken))
print(buffer.longest <= 3, len(buffer.items))
