# A Manager keeps lists, dictionaries and other objects that several processes change.
import multiprocessing


def record(shared, events, lock, name):
    with lock:
        shared[name] = len(name)
        shared["calls"] += 1
    events.append(name)


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    with multiprocessing.Manager() as manager:
        shared, events, lock = manager.dict(calls=0), manager.list(["start"]), manager.Lock()
        names = ("ann", "bo")
        processes = [
            multiprocessing.Process(target=record, args=(shared, events, lock, name)) for name in names
        ]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        print(sorted(shared.items()), len(events))
        events.sort()
        print(events[:], "bo" in events, events.index("bo"))
        print(shared.copy() == {"calls": 2, "ann": 3, "bo": 2}, str(events), type(shared).__name__)
        place = manager.Namespace(x=1)
        place.y = place.x + 1
        print(place)
        try:
            shared["nothing"]
        except KeyError as error:
            print("KeyError", error)
