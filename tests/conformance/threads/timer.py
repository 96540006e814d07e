# A Timer calls a function after a while, unless it is cancelled before.
import threading
import time

log = []
start = time.monotonic()
timer = threading.Timer(0.05, lambda *args, **named: log.append((args, named)), [1, 2], {"k": 3})
timer.start()
print(timer.is_alive(), log)
timer.join()
print(log, time.monotonic() - start >= 0.049)
cancelled = threading.Timer(0.05, log.append, ["never"])
cancelled.start()
cancelled.cancel()
cancelled.join(timeout=1)
print(cancelled.is_alive(), len(log))
never_started = threading.Timer(0.01, log.append, ["neither"])
never_started.cancel()
never_started.start()
never_started.join()
print(len(log), isinstance(timer, threading.Thread))
timers = [threading.Timer(delay, log.append, [delay]) for delay in (0.09, 0.01, 0.05)]
for timer in timers:
    timer.start()
for timer in timers:
    timer.join()
print(log[1:])
