# The exit code of a process: 0 at its end, the number given to sys.exit, 1 after an exception.
import io
import multiprocessing
import os
import sys


def leave(status):
    sys.exit(status)


def leave_at_once(status):
    os._exit(status)


def fail():
    sys.stderr = io.StringIO()
    raise ValueError("nobody sees this")


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    calls = [(leave, (3,)), (leave, (None,)), (leave, (0,)), (leave_at_once, (7,)), (fail, ())]
    processes = [multiprocessing.Process(target=target, args=args) for target, args in calls]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    for (target, args), process in zip(calls, processes):
        print(target.__name__, args, process.exitcode)
