"""Time: clocks and waiting."""

import time

start = time.perf_counter()
time.sleep(0.001)
time.sleep(0)
elapsed = time.perf_counter() - start
print(f"{elapsed:.3f}", time.monotonic() > 0, time.time() > 0, time.time_ns() > 0, time.perf_counter_ns() > 0, time.process_time() >= 0, time.monotonic_ns() > 0, time.thread_time() >= 0)
now = time.localtime()
print(now.tm_year, now[0], len(now), time.gmtime(0), time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(0)), time.asctime(time.gmtime(0)), time.mktime(time.gmtime(86400)), time.ctime(0), time.strftime("%A %B"), time.timezone, time.tzname, time.get_clock_info("monotonic"))
