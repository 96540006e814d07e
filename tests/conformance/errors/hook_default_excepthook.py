# sys.__excepthook__ and a hook that logs to a list before the default printing
import sys

sys.stderr = sys.stdout
log = []


def hook(kind, error, tb):
    log.append(kind.__name__)
    sys.__excepthook__(kind, error, tb)


sys.excepthook = hook
try:
    try:
        1 / 0
    except ZeroDivisionError as first:
        raise ValueError("second") from first
except ValueError as error:
    sys.excepthook(type(error), error, error.__traceback__)
    sys.excepthook(type(error), error, None)
print(log)
