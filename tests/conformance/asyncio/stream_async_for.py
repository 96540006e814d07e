# async for reads a stream line by line until its end, keeping the line breaks.
import asyncio


async def feeder(reader):
    for piece in (b"one\ntw", b"o\n", b"\n", b"last without break"):
        await asyncio.sleep(0.002)
        reader.feed_data(piece)
    reader.feed_eof()


async def main():
    reader = asyncio.StreamReader()
    feeding = asyncio.create_task(feeder(reader))
    async for line in reader:
        print(line)
    print(reader.at_eof(), feeding.done())
    reader = asyncio.StreamReader()
    reader.feed_data(b"x\n")
    reader.set_exception(ConnectionResetError("peer went away"))
    try:
        async for line in reader:
            print(line)
    except ConnectionResetError as error:
        print(error)
    print(repr(reader.exception()))


asyncio.run(main())
