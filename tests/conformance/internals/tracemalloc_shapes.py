# tracemalloc: start, measure, take snapshots and compare them line by line.
import tracemalloc

print(tracemalloc.is_tracing())
tracemalloc.start()
print(tracemalloc.is_tracing(), tracemalloc.get_traceback_limit())
before = tracemalloc.take_snapshot()
current_before, _ = tracemalloc.get_traced_memory()
kept = [bytes(1000) for _ in range(500)]
current, peak = tracemalloc.get_traced_memory()
print(current - current_before > 500_000, peak >= current)
after = tracemalloc.take_snapshot()
top = after.compare_to(before, "lineno")[0]
print(top.traceback[0].lineno, top.size_diff > 500_000, top.count_diff >= 500)
print([type(item).__name__ for item in (after, after.statistics("lineno")[0], top)])
del kept
print(tracemalloc.get_traced_memory()[0] < current - 400_000)
tracemalloc.reset_peak()
print(tracemalloc.get_traced_memory()[1] < peak)
print(tracemalloc.get_object_traceback(after) is not None)
tracemalloc.stop()
print(tracemalloc.is_tracing(), tracemalloc.get_traced_memory())
