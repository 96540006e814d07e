# Breakpoints in bdb: a debugger that stops only at chosen lines, with conditions and counts.
import bdb


class Stopper(bdb.Bdb):
    def user_line(self, frame):
        if self.break_here(frame):
            print("stopped at", frame.f_lineno, {k: v for k, v in frame.f_locals.items() if k in ("i", "total")})
        self.set_continue()


def loop():
    total = 0
    for i in range(5):
        total += i
    return total


stopper = Stopper()
path = stopper.canonic(loop.__code__.co_filename)
print(stopper.set_break(path, 14, cond="i % 2 == 1"), stopper.set_break(path, 15), stopper.set_break(path, 9999))
print(stopper.runcall(loop))
print([(b.line, b.hits, b.enabled) for b in stopper.get_breaks(path, 14) + stopper.get_breaks(path, 15)])
stopper.get_breaks(path, 15)[0].disable()
print(stopper.clear_break(path, 14), stopper.clear_break(path, 14))
print(stopper.runcall(loop))
stopper.clear_all_breaks()
print(stopper.get_all_breaks())
try:
    raise bdb.BdbQuit
except Exception as error:
    print(type(error).__name__)
