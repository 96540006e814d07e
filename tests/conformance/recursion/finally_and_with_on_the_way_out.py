# RecursionError passes through finally and with: everything is left as it was entered, again and again.
counts = {"entered": 0, "left": 0}


def forever():
    counts["entered"] += 1
    try:
        forever()
    finally:
        counts["left"] += 1


class Manager:
    inside = 0

    def __enter__(self):
        Manager.inside += 1

    def __exit__(self, *details):
        Manager.inside -= 1


def nested():
    with Manager():
        nested()


for attempt in range(4):
    try:
        forever()
    except RecursionError:
        print("caught", counts["entered"] == counts["left"], counts["left"] > 500)
try:
    nested()
except RecursionError as error:
    print(type(error).__name__, Manager.inside in (0, 1))
