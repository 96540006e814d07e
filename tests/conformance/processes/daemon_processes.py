# Daemon processes are stopped when the program ends, and may not have children themselves.
import multiprocessing
import time


def linger(event):
    event.set()
    time.sleep(60)
    print("never printed")


def have_child(queue):
    try:
        multiprocessing.Process(target=print).start()
    except AssertionError as error:
        queue.put(str(error))


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    queue, started = multiprocessing.SimpleQueue(), multiprocessing.Event()
    parent = multiprocessing.Process(target=have_child, args=(queue,), daemon=True)
    parent.start()
    print(queue.get())
    parent.join()
    daemon = multiprocessing.Process(target=linger, args=(started,))
    daemon.daemon = True
    daemon.start()
    started.wait()
    try:
        daemon.daemon = False
    except AssertionError as error:
        print(error)
    print([child is daemon for child in multiprocessing.active_children()])
    print("program ends while the daemon sleeps:", daemon.is_alive())
