# Five philosophers dine without deadlock: each takes the lower numbered fork first.
import threading
import time

MEALS = 3
forks = [threading.Lock() for _ in range(5)]
eating = [False] * 5
meals = [0] * 5
neighbours_ate_together = False


def dine(seat):
    global neighbours_ate_together
    left, right = seat, (seat + 1) % 5
    first, second = sorted((left, right))
    for _ in range(MEALS):
        with forks[first], forks[second]:
            eating[seat] = True
            if eating[(seat - 1) % 5] or eating[(seat + 1) % 5]:
                neighbours_ate_together = True
            time.sleep(0.002)
            meals[seat] += 1
            eating[seat] = False


threads = [threading.Thread(target=dine, args=(seat,), daemon=True) for seat in range(5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join(timeout=5)
print(meals, neighbours_ate_together)
print(any(fork.locked() for fork in forks))
