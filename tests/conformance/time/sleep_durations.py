# time.sleep waits at least as long as asked, and refuses senseless durations.
import time

for seconds in (0, 0.01, 0.03, True * 0.02):
    start = time.monotonic()
    result = time.sleep(seconds)
    elapsed = time.monotonic() - start
    print(seconds, result, seconds <= elapsed + 0.002 < seconds + 0.5)

start = time.perf_counter()
for _ in range(5):
    time.sleep(0.01)
print(0.05 <= time.perf_counter() - start + 0.002 < 1)

for wrong in (-1, "1", None, float("nan"), float("inf"), 1e30):
    try:
        time.sleep(wrong)
    except (ValueError, TypeError, OverflowError) as error:
        print(repr(wrong), type(error).__name__, error)
