# AsyncMock: calls give coroutines, awaits are counted, side effects may be coroutines or lists.
import asyncio
import inspect
from unittest.mock import AsyncMock, MagicMock, call, create_autospec, patch


class Client:
    async def fetch(self, url):
        return "real"


async def main():
    mock = AsyncMock(return_value=5)
    coroutine = mock("a")
    print(inspect.iscoroutine(coroutine), mock.call_count, mock.await_count)
    print(await coroutine, mock.await_count, mock.await_args, mock.await_args_list == [call("a")])
    mock.assert_awaited_once_with("a")
    mock.side_effect = [1, ValueError("second")]
    print(await mock())
    try:
        await mock()
    except ValueError as error:
        print(error)
    for check in (mock.assert_not_awaited, mock.assert_awaited_once, lambda: mock.assert_any_await("z")):
        try:
            check()
        except AssertionError as error:
            print(error)
    client = create_autospec(Client)
    print(type(client.fetch).__name__, inspect.iscoroutinefunction(client.fetch))
    with patch.object(Client, "fetch", return_value="fake") as fetch:
        print(await Client().fetch("url"), type(fetch).__name__)
    magic = MagicMock()
    magic.__aenter__.return_value = "entered"
    magic.__aiter__.return_value = [1, 2]
    async with magic as value:
        print(value, [item async for item in magic])


asyncio.run(main())
