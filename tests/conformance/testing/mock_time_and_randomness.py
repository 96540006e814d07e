# Controlling what cannot be controlled: patched time, randomness, input and print.
import random
import time
from unittest.mock import patch


def stopwatch(work):
    start = time.monotonic()
    work()
    return time.monotonic() - start


def roll():
    return "win" if random.randint(1, 6) == 6 else "lose"


def greet():
    name = input("Name? ")
    print(f"Hello, {name}!")


with patch("time.monotonic", side_effect=[100.0, 102.5]), patch("time.sleep") as sleep:
    print(stopwatch(lambda: time.sleep(1000)), sleep.call_args)
with patch("random.randint", side_effect=[6, 1]) as randint:
    print(roll(), roll(), randint.call_args_list)
with patch("builtins.input", return_value="Ann") as asked, patch("builtins.print") as printed:
    greet()
print(asked.call_args, printed.call_args_list)
