# When the main thread ends by an exception, other threads still finish their work.
import threading
import time


def worker():
    time.sleep(0.05)
    print("worker finished")


threading.Thread(target=worker).start()
print("main is about to fail")
raise ValueError("main failed")
