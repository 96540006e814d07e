# At the end first the ordinary threads finish, then the atexit functions run, the last one first.
import atexit
import threading
import time


def late():
    time.sleep(0.03)
    print("thread done")


atexit.register(print, "registered first, runs last")
atexit.register(print, "registered last, runs first")
thread = threading.Thread(target=late)
atexit.register(lambda: print("thread alive in atexit:", thread.is_alive()))
thread.start()
print("end of the program text")
