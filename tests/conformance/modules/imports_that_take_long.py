"""Modules that take long to import: what they note when that happens belongs to this run."""

import asyncio
import dataclasses
import logging
import sys
import threading
import time
import unittest
from unittest import mock

started = logging.makeLogRecord({}).relativeCreated
print("logging began with the run:", 0 <= started < 60_000)
record = logging.LogRecord("name", logging.INFO, "file", 1, "text", (), None)
print("and its records are of now:", abs(record.created - time.time()) < 60)
print(threading.current_thread() is threading.main_thread(), threading.active_count())
print(threading.main_thread().ident == threading.get_ident())


@dataclasses.dataclass(order=True, slots=True)
class Point:
    x: int
    y: int = 0


async def main():
    first = asyncio.create_task(asyncio.sleep(0.01, "first"), name="one")
    second = asyncio.create_task(asyncio.sleep(0, "second"))
    print(first.get_name(), second.get_name())
    return await asyncio.gather(first, second)


class PointTest(unittest.TestCase):
    def test_order(self):
        self.assertLess(Point(1), Point(1, 2))

    def test_mock(self):
        called = mock.Mock(return_value=3)
        self.assertEqual(called(1), 3)
        called.assert_called_once_with(1)


print(asyncio.run(main()), Point(2) == Point(2, 0))
result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(PointTest).run(result)
print(result.testsRun, result.wasSuccessful())
# What was imported can be imported anew, and changed, for this run alone.
del sys.modules["dataclasses"]
import dataclasses as again

print(again is not dataclasses, again.__file__.endswith("dataclasses.py"), again.__spec__.name)
print(logging.getLogger().handlers, logging.getLogger("asyncio").level)
