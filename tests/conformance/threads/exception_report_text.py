# Without a hook of ours the traceback of a thread's exception is written to sys.stderr.
import io
import sys
import threading


def inner():
    return {}["key"]


def outer():
    inner()


sys.stderr = io.StringIO()
thread = threading.Thread(target=outer, name="unlucky")
thread.start()
thread.join()
text, sys.stderr = sys.stderr.getvalue(), sys.__stderr__
lines = text.splitlines()
print(lines[0])
print(lines[1])
own = [line.strip() for line in lines if "main.py" in line]
print(own)
print(lines[-1])
