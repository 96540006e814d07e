# Queue.join waits until task_done has been called for every item.
import queue
import threading
import time

jobs = queue.Queue()
done = []


def work():
    while True:
        n = jobs.get()
        time.sleep(0.003)
        done.append(n * n)
        jobs.task_done()


for _ in range(3):
    threading.Thread(target=work, daemon=True).start()
for n in range(12):
    jobs.put(n)
jobs.join()
print(sorted(done))
print(jobs.unfinished_tasks, jobs.empty())
try:
    jobs.task_done()
except ValueError as error:
    print(error)
