# A StreamReader can be fed by hand; it gives lines, exact numbers of bytes and the rest.
import asyncio


async def main():
    reader = asyncio.StreamReader()
    reader.feed_data(b"first line\nsecond ")
    print(await reader.readline())
    waiting = asyncio.create_task(reader.readline())
    await asyncio.sleep(0)
    print(waiting.done())
    reader.feed_data(b"line\n12345a;b;rest")
    print(await waiting)
    print(await reader.readexactly(5))
    print(await reader.readuntil(b";"), await reader.readuntil((b"#", b";")))
    reader.feed_eof()
    print(reader.at_eof(), await reader.read(), reader.at_eof())
    print(await reader.read(), await reader.readline())
    reader = asyncio.StreamReader(limit=8)
    reader.feed_data(b"abc")
    reader.feed_eof()
    try:
        await reader.readexactly(10)
    except asyncio.IncompleteReadError as error:
        print(error, "|", error.partial, error.expected)
    reader = asyncio.StreamReader(limit=8)
    reader.feed_data(b"much too long a line\n")
    try:
        await reader.readline()
    except ValueError as error:
        print(error)


asyncio.run(main())
