# The buffered classes of io, laid over a raw stream by hand.
import io


class CountingRaw(io.RawIOBase):
    """A raw stream that counts how often it is read."""

    def __init__(self, data):
        self.data, self.calls = data, 0

    def readable(self):
        return True

    def readinto(self, buffer):
        self.calls += 1
        chunk, self.data = self.data[: len(buffer)], self.data[len(buffer) :]
        buffer[: len(chunk)] = chunk
        return len(chunk)


raw = CountingRaw(b"0123456789" * 3)
reader = io.BufferedReader(raw, buffer_size=16)
print(reader.read(3), raw.calls)
print(reader.peek(1)[:4], raw.calls)
print(reader.read(20), raw.calls)
print(reader.read(), reader.read(), reader.raw is raw)

sink = io.BytesIO()
writer = io.BufferedWriter(sink, buffer_size=8)
writer.write(b"abc")
print(sink.getvalue())
writer.flush()
print(sink.getvalue(), writer.detach() is sink)
try:
    writer.write(b"late")
except ValueError as error:
    print(error)
print(io.BufferedRandom(io.BytesIO(b"xyz")).read(2), io.DEFAULT_BUFFER_SIZE)
