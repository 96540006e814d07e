# Two threads take turns strictly with the help of one Condition.
import threading

condition = threading.Condition()
turn = "ping"
log = []


def player(name, other, rounds):
    global turn
    for number in range(rounds):
        with condition:
            condition.wait_for(lambda: turn == name)
            log.append(f"{name}{number}")
            turn = other
            condition.notify()


players = [
    threading.Thread(target=player, args=("pong", "ping", 4)),
    threading.Thread(target=player, args=("ping", "pong", 4)),
]
for thread in players:
    thread.start()
for thread in players:
    thread.join(timeout=5)
print(" ".join(log))
