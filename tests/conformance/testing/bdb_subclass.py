# A debugger of one's own on bdb: user_line, user_call, user_return and user_exception are called.
import bdb


class Recorder(bdb.Bdb):
    log = []

    def note(self, what, frame, detail=""):
        if frame.f_code.co_name in ("work", "helper"):
            self.log.append((what, frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno, detail))

    def user_call(self, frame, arguments):
        self.note("call", frame)

    def user_line(self, frame):
        self.note("line", frame)

    def user_return(self, frame, value):
        self.note("return", frame, value)

    def user_exception(self, frame, info):
        self.note("exception", frame, info[0].__name__)


def helper(n):
    return 10 // n


def work():
    a = helper(5)
    try:
        helper(0)
    except ZeroDivisionError:
        a += 1
    return a


recorder = Recorder()
print(recorder.runcall(work))
print(*recorder.log, sep="\n")
