# An Event and a Condition let a parent and its child wait for each other.
import multiprocessing


def child(event, condition, number, log):
    log.put(("event", event.wait(timeout=10)))
    with condition:
        number.value = 7
        condition.notify()
    with condition:
        reached = condition.wait_for(lambda: number.value == 8, timeout=10)
    log.put(("condition", reached))


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    event, condition = multiprocessing.Event(), multiprocessing.Condition()
    number, log = multiprocessing.Value("i", 0), multiprocessing.SimpleQueue()
    print(event.is_set(), event.wait(0.01))
    process = multiprocessing.Process(target=child, args=(event, condition, number, log))
    process.start()
    with condition:
        event.set()
        print(condition.wait_for(lambda: number.value == 7, timeout=10))
        number.value += 1
        condition.notify_all()
    print(log.get(), log.get())
    process.join()
    event.clear()
    print(event.is_set(), process.exitcode)
