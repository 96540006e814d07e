# A bounded Queue makes a fast producer wait for a slow consumer.
import queue
import threading
import time

jobs = queue.Queue(maxsize=2)
log = []


def produce():
    for n in range(6):
        jobs.put(n)
        log.append(jobs.qsize() <= 2)
    jobs.put(None)


producer = threading.Thread(target=produce)
producer.start()
while not jobs.full():
    time.sleep(0.001)
time.sleep(0.01)
print("producer waits:", producer.is_alive(), jobs.qsize())
received = []
while (item := jobs.get()) is not None:
    received.append(item)
    time.sleep(0.002)
producer.join()
print(received, all(log), jobs.empty())
