# A pool of workers made by hand stops when each finds its None in the queue.
import queue
import threading


def worker(jobs, results):
    count = 0
    while (job := jobs.get()) is not None:
        number, text = job
        results.put((number, text.upper()))
        count += 1
    results.put(("worker", count))


jobs, results = queue.Queue(3), queue.Queue()
threads = [threading.Thread(target=worker, args=(jobs, results)) for _ in range(3)]
for thread in threads:
    thread.start()
for job in enumerate("the quick brown fox jumps".split()):
    jobs.put(job)
for _ in threads:
    jobs.put(None)
for thread in threads:
    thread.join()
answers = {}
handled = 0
while not results.empty():
    key, value = results.get()
    if key == "worker":
        handled += value
    else:
        answers[key] = value
print([answers[number] for number in sorted(answers)], handled)
