# The program ends without waiting for daemon threads, but does wait for the others.
import threading
import time


def slowly(word, delay):
    time.sleep(delay)
    print(word)


threading.Thread(target=slowly, args=("daemon: never printed", 30), daemon=True).start()
threading.Thread(target=threading.Event().wait, daemon=True).start()
threading.Thread(target=slowly, args=("ordinary thread printed after main's end", 0.05)).start()
print("main ends")
