# Two transfers in opposite directions do not block each other when locks are taken in a fixed order.
import threading
import time


class Account:
    def __init__(self, number, balance):
        self.number, self.balance = number, balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    first, second = sorted((source, target), key=lambda account: account.number)
    with first.lock:
        time.sleep(0.001)
        with second.lock:
            source.balance -= amount
            target.balance += amount


a, b = Account(1, 100), Account(2, 100)
threads = [threading.Thread(target=transfer, args=(a, b, 5)) for _ in range(10)]
threads += [threading.Thread(target=transfer, args=(b, a, 3)) for _ in range(10)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join(timeout=5)
print(any(thread.is_alive() for thread in threads))
print(a.balance, b.balance, a.balance + b.balance)
