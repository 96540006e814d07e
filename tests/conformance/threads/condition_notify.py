# A Condition wakes as many waiting threads as notify asks for.
import threading
import time

condition = threading.Condition()
waiting, woken = 0, []


def wait_for_turn():
    global waiting
    with condition:
        waiting += 1
        condition.wait()
        woken.append(threading.current_thread().name)


threads = [threading.Thread(target=wait_for_turn) for _ in range(4)]
for thread in threads:
    thread.start()
while waiting < 4:
    time.sleep(0.001)
counts = []
steps = (condition.notify, [], 1), (condition.notify, [2], 3), (condition.notify_all, [], 4)
for wake, arguments, expected in steps:
    with condition:
        wake(*arguments)
    while len(woken) < expected:
        time.sleep(0.001)
    time.sleep(0.01)
    counts.append(len(woken))
for thread in threads:
    thread.join()
print(counts, len(set(woken)))
for method in (condition.notify, condition.wait):
    try:
        method()
    except RuntimeError as error:
        print(error)
