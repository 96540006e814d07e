# trace.Trace(trace=1) prints each line as it runs; run() takes source text.
import contextlib
import io
import trace


def add(a, b):
    total = a + b
    return total


def work():
    x = add(1, 2)
    return x * 2


text = io.StringIO()
with contextlib.redirect_stdout(text):
    tracer = trace.Trace(count=0, trace=1)
    result = tracer.runfunc(work)
print(result)
for line in text.getvalue().splitlines():
    if "main" in line:
        print(line)
counter = trace.Trace(count=1, trace=0)
counter.runctx("for i in range(3):\n    values.append(add(i, i))\n", {"add": add, "values": (values := [])}, {})
print(values)
total = {line: count for (file, line), count in counter.results().counts.items() if file.endswith("main.py")}
print(total)
