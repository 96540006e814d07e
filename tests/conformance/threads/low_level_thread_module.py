# The _thread module below threading: functions as threads, bare locks, an exit of their own.
import _thread
import threading

done = _thread.allocate_lock()
done.acquire()
log = []


def work(a, b=0):
    log.append(a + b)
    done.release()


print(type(_thread.start_new_thread(work, (1,), {"b": 2})).__name__)
done.acquire()
print(log)


def leave():
    try:
        _thread.exit()
    finally:
        log.append("left")
        done.release()


_thread.start_new_thread(leave, ())
print(done.acquire(timeout=5), log)
print(_thread.get_ident() == threading.get_ident(), threading.TIMEOUT_MAX > 1000)
print(type(done).__name__, isinstance(threading.Lock(), _thread.LockType))
try:
    _thread.start_new_thread(work, [1])
except TypeError as error:
    print(error)
done.release()
