# A thread can be started once, joined only after its start, and not by itself.
import threading


def join_myself():
    try:
        threading.current_thread().join()
    except RuntimeError as error:
        print("self:", error)


thread = threading.Thread(target=join_myself)
try:
    thread.join()
except RuntimeError as error:
    print("join:", error)
thread.start()
thread.join()
try:
    thread.start()
except RuntimeError as error:
    print("start:", error)
try:
    thread.daemon = True
    print("daemon set after the end:", thread.daemon)
except RuntimeError as error:
    print("daemon:", error)
try:
    threading.Thread(print)
except AssertionError as error:
    print("group:", error)
