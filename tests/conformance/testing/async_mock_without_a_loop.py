# AsyncMock driven by hand with send: no event loop is needed to see what it returns and counts.
import inspect
from unittest.mock import AsyncMock, MagicMock, call


def drive(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value


mock = AsyncMock(side_effect=[1, 2])
print(inspect.iscoroutinefunction(mock), mock.await_count)
print(drive(mock("a")), drive(mock("b", key=1)), mock.await_count)
print(mock.await_args_list, mock.await_args == call("b", key=1))
mock.assert_awaited()
mock.assert_has_awaits([call("a"), call("b", key=1)])
try:
    drive(mock())
except StopAsyncIteration:
    print("no more results")
for check in (lambda: mock.assert_awaited_once(), lambda: mock.assert_awaited_with("q"), mock.assert_not_awaited):
    try:
        check()
    except AssertionError as error:
        print(error)


async def real(n):
    return n * 2


print(drive(AsyncMock(wraps=real)(21)), drive(AsyncMock(side_effect=real)(4)))
mock.reset_mock()
print(mock.await_count, mock.await_args)
print(type(MagicMock(spec=real)).__name__, type(MagicMock().__aenter__).__name__, type(AsyncMock().child).__name__)
