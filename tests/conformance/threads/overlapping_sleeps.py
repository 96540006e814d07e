# Blocking calls in threads overlap: five sleeps at once take about as long as one.
import threading
import time

start = time.monotonic()
threads = [threading.Thread(target=time.sleep, args=(0.1,)) for _ in range(5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
elapsed = time.monotonic() - start
print("at least one sleep:", elapsed > 0.09)
print("less than all of them:", elapsed < 0.45)
order = []


def sleeper(delay):
    time.sleep(delay)
    order.append(delay)


threads = [threading.Thread(target=sleeper, args=(delay,)) for delay in (0.15, 0.01, 0.08)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(order)
