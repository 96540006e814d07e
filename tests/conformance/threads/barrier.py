# A Barrier holds threads until all have come, runs its action once, and starts afresh.
import threading

actions = []
barrier = threading.Barrier(3, action=lambda: actions.append(len(arrived)))
arrived = []
indexes = []


def work(name):
    for stage in range(3):
        arrived.append((stage, name))
        indexes.append((stage, barrier.wait()))


threads = [threading.Thread(target=work, args=(name,)) for name in "abc"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(actions)
print([sorted(name for stage, name in arrived if stage == number) for number in range(3)])
print([sorted(index for stage, index in indexes if stage == number) for number in range(3)])
print([stage for stage, _ in arrived])
print(barrier.parties, barrier.n_waiting, barrier.broken)
