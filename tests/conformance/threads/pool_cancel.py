# A future can be cancelled as long as its call has not begun.
import threading
from concurrent.futures import CancelledError, ThreadPoolExecutor

started, gate = threading.Event(), threading.Event()


def hold():
    started.set()
    gate.wait()
    return "held"


with ThreadPoolExecutor(max_workers=1) as pool:
    running = pool.submit(hold)
    waiting = pool.submit(print, "never printed")
    waiting.add_done_callback(lambda future: print("callback, cancelled:", future.cancelled()))
    started.wait()
    print(running.cancel(), running.running())
    print(waiting.cancel(), waiting.cancel(), waiting.done())
    for ask in (waiting.result, waiting.exception):
        try:
            ask()
        except CancelledError as error:
            print(repr(error))
    gate.set()
    print(running.result())
