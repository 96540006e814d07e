# A concurrent Future filled by hand connects one thread with another.
import threading
from concurrent.futures import Future, InvalidStateError

future = Future()
print(future.done(), future.running())
try:
    future.result(timeout=0.02)
except TimeoutError as error:
    print("not yet", repr(error))
log = []
future.add_done_callback(lambda done: log.append(("first", done.result())))
future.add_done_callback(lambda done: log.append(("second", done is future)))
thread = threading.Thread(target=lambda: future.set_result(42))
thread.start()
print(future.result(timeout=5))
thread.join()
future.add_done_callback(lambda done: log.append(("late", "at once")))
print(log)
try:
    future.set_result(43)
except InvalidStateError as error:
    print(type(error).__name__)
other = Future()
print(other.set_running_or_notify_cancel(), other.cancel(), other.running())
other.set_exception(LookupError("nothing"))
print(repr(other.exception()), other.done())
