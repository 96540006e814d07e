import heapq


class Head:
    def __init__(self, number, stream, key):
        self.number = number
        self.stream = iter(stream)
        self.key = key

    def advance(self):
        try:
            self.item = next(self.stream)
        except StopIteration:
            return False
        self.rank = self.key(self.item) if self.key else self.item
        return True

    def __lt__(self, other):
        if self.rank < other.rank:
            return True
        if other.rank < self.rank:
            return False
        return self.number < other.number


def merge(*streams, key=None):
    heap = []
    for number, stream in enumerate(streams):
        head = Head(number, stream, key)
        if head.advance():
            heapq.heappush(heap, head)
    while heap:
        head = heapq.heappop(heap)
        yield head.item
        if head.advance():
            heapq.heappush(heap, head)
