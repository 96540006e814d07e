# current_thread, enumerate and active_count tell which threads exist.
import threading

barrier = threading.Barrier(4)
gate = threading.Event()


def work():
    barrier.wait()
    gate.wait()
    names.append(threading.current_thread().name)


names = []
print(threading.active_count(), threading.current_thread() is threading.main_thread())
threads = [threading.Thread(target=work, name=f"worker {n}") for n in range(3)]
print(threading.active_count())
for thread in threads:
    thread.start()
barrier.wait()
print(threading.active_count(), sorted(thread.name for thread in threading.enumerate()))
gate.set()
for thread in threads:
    thread.join()
print(threading.active_count(), sorted(names))
print(len({threading.get_ident(), threading.main_thread().ident}), threads[0].ident is not None)
