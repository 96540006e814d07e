# A Semaphore lets a limited number of threads in at once.
import threading

semaphore = threading.Semaphore(3)
three_inside = threading.Barrier(3)
lock = threading.Lock()
inside = peak = total = 0


def visit():
    global inside, peak, total
    with semaphore:
        with lock:
            inside += 1
            peak = max(peak, inside)
        three_inside.wait(timeout=5)
        with lock:
            inside -= 1
            total += 1


threads = [threading.Thread(target=visit) for _ in range(9)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(peak, inside, total)
print([semaphore.acquire(blocking=False) for _ in range(4)])
print(semaphore.acquire(timeout=0.01))
semaphore.release(2)
print([semaphore.acquire(blocking=False) for _ in range(3)])
for bad in (lambda: threading.Semaphore(-1), lambda: semaphore.release(0)):
    try:
        bad()
    except ValueError as error:
        print(error)
