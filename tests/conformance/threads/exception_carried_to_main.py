# A worker can catch its exception and the main thread can raise it again with its cause.
import threading
import traceback


class Result(threading.Thread):
    def __init__(self, function, *args):
        super().__init__()
        self.function, self.args = function, args
        self.value = self.error = None

    def run(self):
        try:
            self.value = self.function(*self.args)
        except Exception as error:
            self.error = error

    def get(self):
        self.join()
        if self.error:
            raise RuntimeError("worker failed") from self.error
        return self.value


good, bad = Result(divmod, 17, 5), Result(divmod, 1, 0)
good.start()
bad.start()
print(good.get())
try:
    bad.get()
except RuntimeError as error:
    print(error, "|", repr(error.__cause__))
    print([frame.name for frame in traceback.extract_tb(error.__cause__.__traceback__)])
