# A server and a client on 127.0.0.1 talk to each other within one program.
import asyncio


async def echo(reader, writer):
    while line := await reader.readline():
        writer.write(b"echo: " + line)
        await writer.drain()
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    print(port > 0, server.is_serving())
    async with server:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        print(writer.get_extra_info("peername") == ("127.0.0.1", port))
        for word in ("hello", "world"):
            writer.write(f"{word}\n".encode())
            await writer.drain()
            print(await reader.readline())
        writer.writelines([b"many\n", b"lines\n"])
        writer.write_eof()
        print(await reader.read())
        print(writer.is_closing())
        writer.close()
        await writer.wait_closed()
        print(writer.is_closing())
    print(server.is_serving())


asyncio.run(main())
