# compression.zstd, new in Python 3.14: bytes, files and pieces.
from compression import zstd

data = b"the same again and again " * 100
packed = zstd.compress(data)
print(len(packed) < 100, packed[:4], zstd.decompress(packed) == data, zstd.decompress(zstd.compress(b"", level=3)))
with zstd.open("t.zst", "wt", encoding="utf-8") as f:
    f.write("zeile é\n" * 3)
with zstd.open("t.zst", "rt", encoding="utf-8") as f:
    print(f.readlines())
compressor = zstd.ZstdCompressor(level=5)
stream = compressor.compress(data[:100]) + compressor.compress(data[100:]) + compressor.flush()
decompressor = zstd.ZstdDecompressor()
print(decompressor.decompress(stream + b"rest") == data, decompressor.eof, decompressor.unused_data)
print(zstd.get_frame_info(packed).decompressed_size, zstd.COMPRESSION_LEVEL_DEFAULT)
for attempt in (lambda: zstd.decompress(b"junk data"), lambda: zstd.decompress(packed[:-3]), lambda: zstd.compress("text"), lambda: zstd.compress(b"", level=1000)):
    try:
        attempt()
    except (zstd.ZstdError, EOFError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
