# A server serves several clients at the same time, each by a task of its own.
import asyncio


async def handle(reader, writer):
    name = (await reader.readline()).decode().strip()
    arrived.append(name)
    if len(arrived) == 3:
        everyone.set()
    await everyone.wait()
    writer.write(f"{name}: {len(arrived)} of us".encode())
    writer.close()
    await writer.wait_closed()


async def client(name, port):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"{name}\n".encode())
    answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    return answer.decode()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        print(await asyncio.gather(*(client(name, port) for name in ("ann", "bob", "cid"))))
    try:
        await asyncio.open_connection("127.0.0.1", port)
    except OSError as error:
        print(type(error).__name__)


arrived, everyone = [], asyncio.Event()
asyncio.run(main())
