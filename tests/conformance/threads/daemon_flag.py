# Threads inherit the daemon flag from their maker; it cannot be changed while they run.
import threading

seen = {}


def child():
    seen["child"] = threading.current_thread().daemon


def parent():
    seen["parent"] = threading.current_thread().daemon
    thread = threading.Thread(target=child)
    try:
        threading.current_thread().daemon = False
    except RuntimeError as error:
        seen["error"] = str(error)
    thread.start()
    thread.join()


for daemon in (True, False, None):
    thread = threading.Thread(target=parent, daemon=daemon)
    thread.start()
    thread.join()
    print(daemon, seen)
print(threading.main_thread().daemon)
