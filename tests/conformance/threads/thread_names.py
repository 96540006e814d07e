# Threads are named by number and target, or by us, and the name may change.
import threading


def work():
    seen.append(threading.current_thread().name)


seen = []
for thread in (
    threading.Thread(target=work),
    threading.Thread(target=work),
    threading.Thread(target=work, name="printer"),
    threading.Thread(target=lambda: work()),
):
    thread.start()
    thread.join()
print(seen)
thread = threading.Thread(target=work, name=5)
print(repr(thread.name))
thread.name = "renamed"
thread.start()
thread.join()
print(seen[-1], threading.main_thread().name, threading.Thread().name)
