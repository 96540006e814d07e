# IsolatedAsyncioTestCase: coroutines as tests, async fixtures and cleanups, in one loop.
import asyncio
import io
import unittest


class AsyncCase(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        print("setUp")

    async def asyncSetUp(self):
        self.loop = asyncio.get_running_loop()
        self.queue = asyncio.Queue()
        print("asyncSetUp")

    async def asyncTearDown(self):
        print("asyncTearDown", self.loop is asyncio.get_running_loop())

    async def test_await(self):
        self.addAsyncCleanup(self.clean)
        await self.queue.put(5)
        self.assertEqual(await self.queue.get(), 5)
        print("test_await")

    async def test_failing(self):
        await asyncio.sleep(0)
        self.assertEqual(1, 2)

    def test_plain(self):
        print("test_plain")

    async def clean(self):
        print("async cleanup")


result = unittest.TextTestRunner(stream=io.StringIO()).run(unittest.defaultTestLoader.loadTestsFromTestCase(AsyncCase))
print(result, [text.splitlines()[-1] for _, text in result.failures])
