# A thread runs a function with its arguments; start, join and is_alive follow its life.
import threading

lines = []


def greet(name, *, mark="."):
    lines.append(f"hello {name}{mark}")


gate = threading.Event()
waiting = threading.Thread(target=gate.wait)
print(waiting.is_alive())
waiting.start()
print(waiting.is_alive())
gate.set()
print(waiting.join(), waiting.is_alive())
threads = [threading.Thread(target=greet, args=(name,), kwargs={"mark": "!"}) for name in "ab"]
threads.append(threading.Thread(target=greet, args=("c",)))
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(lines))
