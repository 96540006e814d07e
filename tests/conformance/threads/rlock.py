# An RLock may be acquired again by its owner, and must be released as often, by the owner only.
import threading

lock = threading.RLock()


def factorial(n):
    with lock:
        return 1 if n == 0 else n * factorial(n - 1)


print(factorial(10))
lock.acquire()
lock.acquire()
answers = []
other = threading.Thread(target=lambda: answers.append(lock.acquire(blocking=False)))
other.start()
other.join()
lock.release()
other = threading.Thread(target=lambda: answers.append(lock.acquire(timeout=0.01)))
other.start()
other.join()
print(answers, lock.locked())


def release_anothers():
    try:
        lock.release()
    except RuntimeError as error:
        print(error)


other = threading.Thread(target=release_anothers)
other.start()
other.join()
lock.release()
release_anothers()
