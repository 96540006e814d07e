import functools
import time
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, kw_only=True)
class retry:
    attempts: int = 3
    delay: float = 1
    factor: float = 2
    on: Any = Exception
    sleep: Any = time.sleep

    def __post_init__(self):
        if self.attempts < 1:
            raise ValueError("attempts must be at least 1")

    def __call__(self, function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            left, wait = self.attempts, self.delay
            while True:
                left -= 1
                try:
                    return function(*args, **kwargs)
                except Exception as error:
                    if left == 0 or not isinstance(error, self.on):
                        raise
                self.sleep(wait)
                wait *= self.factor

        return wrapper
