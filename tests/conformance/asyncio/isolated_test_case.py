# IsolatedAsyncioTestCase runs async tests with async set-up and clean-up.
import asyncio
import io
import unittest

log = []


class Tests(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        log.append("setUp")

    async def asyncSetUp(self):
        await asyncio.sleep(0)
        self.queue = asyncio.Queue()
        self.addAsyncCleanup(self.clean)
        log.append("asyncSetUp")

    async def asyncTearDown(self):
        log.append("asyncTearDown")

    async def clean(self):
        log.append("cleanup")

    async def test_get(self):
        await self.queue.put(3)
        self.assertEqual(await self.queue.get(), 3)

    async def test_wrong(self):
        self.assertEqual(await asyncio.sleep(0, 1), 2)


suite = unittest.defaultTestLoader.loadTestsFromTestCase(Tests)
result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
print(result.testsRun, len(result.errors), len(result.failures))
print(result.failures[0][1].splitlines()[-1])
print(log[:4])
print(log[4:])
