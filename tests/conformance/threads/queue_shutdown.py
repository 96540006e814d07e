# Queue.shutdown wakes those who wait and refuses new items; immediate also drops the old ones.
import queue
import threading


def drain(jobs, results):
    try:
        while True:
            results.append(jobs.get())
            jobs.task_done()
    except queue.ShutDown as error:
        results.append(repr(error))


jobs, results = queue.Queue(), []
thread = threading.Thread(target=drain, args=(jobs, results))
thread.start()
jobs.put("one")
jobs.put("two")
jobs.join()
jobs.shutdown()
thread.join()
print(results)
try:
    jobs.put("three")
except queue.ShutDown:
    print("no more items", jobs.is_shutdown)
jobs = queue.Queue(2)
jobs.put(1)
jobs.put(2)
outcome = []
thread = threading.Thread(target=lambda: outcome.append(drain(jobs, outcome)))
jobs.shutdown(immediate=True)
thread.start()
thread.join()
jobs.join()
print(outcome, jobs.qsize())
