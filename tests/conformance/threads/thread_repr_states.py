# The repr of a thread tells its name and its state: initial, started, stopped, daemon.
import re
import threading


def state(thread):
    return re.sub(r" \d+\)", " N)", repr(thread))


gate = threading.Event()
thread = threading.Thread(target=gate.wait, name="waiter")
print(state(thread))
thread.start()
print(state(thread))
gate.set()
thread.join()
print(state(thread))
print(state(threading.Thread(name="helper", daemon=True)))
print(state(threading.main_thread()))
