# Three stages joined by queues work at the same time and keep the order of the items.
import queue
import threading

END = object()


def stage(function, source, sink):
    for item in iter(source.get, END):
        sink.put(function(item))
    sink.put(END)


def build(*functions):
    queues = [queue.Queue(maxsize=2) for _ in range(len(functions) + 1)]
    for function, source, sink in zip(functions, queues, queues[1:]):
        threading.Thread(target=stage, args=(function, source, sink)).start()
    return queues[0], queues[-1]


def feed(source, items):
    for item in items:
        source.put(item)
    source.put(END)


entry, exit_ = build(str.strip, str.title, lambda text: (text, len(text)))
words = ["  the tempest", "macbeth ", " king lear ", "hamlet", " othello"]
threading.Thread(target=feed, args=(entry, words)).start()
for result in iter(exit_.get, END):
    print(result)
