# A process can be stopped from outside; it does not get to its finally block.
import multiprocessing
import time


def sleep_long(event):
    try:
        event.set()
        time.sleep(60)
    finally:
        print("never printed")


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    for method in ("terminate", "kill"):
        started = multiprocessing.Event()
        process = multiprocessing.Process(target=sleep_long, args=(started,))
        process.start()
        print(started.wait(timeout=10), process.is_alive(), process.exitcode)
        process.join(timeout=0.02)
        print("still there:", process.is_alive())
        getattr(process, method)()
        process.join()
        print(method, process.is_alive(), process.exitcode)
