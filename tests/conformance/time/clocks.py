# The clocks of the time module: which go on, and in which units.
import time

for clock in (time.time, time.monotonic, time.perf_counter, time.process_time, time.thread_time):
    first, second = clock(), clock()
    print(clock.__name__, type(first).__name__, first <= second, second - first < 1)
for clock in (time.time_ns, time.monotonic_ns, time.perf_counter_ns, time.process_time_ns):
    print(clock.__name__, type(clock()).__name__, clock() <= clock())

print(abs(time.time() - time.time_ns() / 1e9) < 0.5, time.time() > 1_700_000_000)
start_cpu, start_wall = time.process_time(), time.perf_counter()
time.sleep(0.05)
cpu, wall = time.process_time() - start_cpu, time.perf_counter() - start_wall
print("sleeping costs no CPU time:", cpu < wall / 2, wall > 0.045)
start_cpu = time.process_time()
total = sum(n * n for n in range(200_000))
print("working does:", time.process_time() - start_cpu > 0)
info = time.get_clock_info("monotonic")
print(info.monotonic, info.adjustable, 0 < info.resolution < 0.1)
print(time.get_clock_info("time").monotonic)
try:
    time.get_clock_info("sundial")
except ValueError as error:
    print(error)
