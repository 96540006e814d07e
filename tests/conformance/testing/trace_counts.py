# The trace module counts how often each line runs, and lists the functions that were called.
import trace


def branchy(n):
    if n > 2:
        kind = "big"
    else:
        kind = "small"
    return kind


def work():
    return [branchy(n) for n in range(5)]


tracer = trace.Trace(count=1, trace=0)
print(tracer.runfunc(work))
counts = tracer.results().counts
for (file, line), count in sorted(counts.items(), key=lambda item: item[0][1]):
    if file.endswith("main.py"):
        print("line", line, "ran", count)
functions = trace.Trace(count=0, trace=0, countfuncs=1)
functions.runfunc(work)
print(sorted(name for file, module, name in functions.results().calledfuncs if module == "main"))
callers = trace.Trace(count=0, trace=0, countcallers=1)
callers.runfunc(work)
pairs = {(caller[2], callee[2]) for caller, callee in callers.results().callers if callee[1] == "main"}
print(sorted(pairs))
