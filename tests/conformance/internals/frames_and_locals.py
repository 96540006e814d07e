# sys._getframe: local variables, line numbers, callers; f_locals writes through since 3.13.
import sys


def where():
    frame = sys._getframe(1)
    return frame.f_code.co_name, frame.f_lineno


def worker(value):
    doubled = value * 2
    frame = sys._getframe()
    print(sorted(frame.f_locals), frame.f_locals["doubled"], type(frame.f_locals).__name__)
    frame.f_locals["doubled"] = 1000
    frame.f_locals["extra"] = "new"
    print(doubled, "extra" in frame.f_locals, "extra" in locals())
    snapshot = locals()
    snapshot["value"] = "changed in the snapshot only"
    print(value, snapshot is locals(), where())
    return frame


frame = worker(21)
print(frame.f_code.co_name, frame.f_back is None, frame.f_locals["doubled"])
print(sys._getframe().f_globals is globals(), sys._getframe().f_locals is globals(), sys._getframe().f_back)


try:
    sys._getframe(1000)
except ValueError as error:
    print(error)
frame.clear()
print(dict(frame.f_locals))
