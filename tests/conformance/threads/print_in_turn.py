# Three threads print in an order forced by a chain of events.
import threading

COUNT = 3
events = [threading.Event() for _ in range(COUNT)]


def speak(index, rounds):
    for number in range(rounds):
        events[index].wait()
        events[index].clear()
        print("round", number, "thread", index)
        events[(index + 1) % COUNT].set()


threads = [threading.Thread(target=speak, args=(index, 3)) for index in reversed(range(COUNT))]
for thread in threads:
    thread.start()
print("go")
events[0].set()
for thread in threads:
    thread.join()
print("finished", [event.is_set() for event in events])
