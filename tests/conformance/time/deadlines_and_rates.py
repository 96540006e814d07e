# Waiting with a deadline, and limiting how often something happens.
import time


def wait_until(condition, timeout, step=0.005):
    deadline = time.monotonic() + timeout
    while not condition():
        if time.monotonic() >= deadline:
            return False
        time.sleep(step)
    return True


start = time.monotonic()
print(wait_until(lambda: time.monotonic() - start > 0.02, timeout=2))
print(wait_until(lambda: False, timeout=0.03), 0.045 < time.monotonic() - start < 2)


class RateLimiter:
    def __init__(self, interval):
        self.interval, self.last = interval, float("-inf")

    def allow(self):
        now = time.monotonic()
        if now - self.last < self.interval:
            return False
        self.last = now
        return True


limiter = RateLimiter(0.05)
print(limiter.allow(), limiter.allow(), limiter.allow())
time.sleep(0.06)
print(limiter.allow(), limiter.allow())
