# An exception in a thread is reported to threading.excepthook and ends only that thread.
import sys
import threading

reports = []


def hook(args):
    reports.append((args.exc_type.__name__, str(args.exc_value), args.thread.name))


threading.excepthook = hook


def fail(text):
    raise ValueError(text)


for number in range(2):
    thread = threading.Thread(target=fail, args=(f"failure {number}",), name=f"thread {number}")
    thread.start()
    thread.join()
    print(thread.is_alive(), reports[-1])
leaver = threading.Thread(target=sys.exit, args=(3,))
leaver.start()
leaver.join()
print(reports[-1][:2])
threading.excepthook = threading.__excepthook__
leaver = threading.Thread(target=sys.exit, args=(3,))
leaver.start()
leaver.join()
print(len(reports), "the hook that Python brings along keeps silent about SystemExit")
