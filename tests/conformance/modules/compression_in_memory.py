# zlib, gzip, bz2 and lzma on bytes in memory, and in pieces.
import bz2
import gzip
import lzma
import zlib

data = b"to be or not to be, " * 40
for module in (zlib, gzip, bz2, lzma):
    packed = module.compress(data)
    print(module.__name__, len(packed) < len(data) // 4, module.decompress(packed) == data, module.decompress(module.compress(b"")))
print(zlib.compress(b"hello", 0), zlib.crc32(b"hello"), zlib.adler32(b"hello"), zlib.compress(b"hello"), zlib.decompress(zlib.compress(b"raw", wbits=-15), wbits=-15))
c = zlib.compressobj(9)
pieces = [c.compress(data[:400]), c.compress(data[400:]), c.flush()]
d = zlib.decompressobj()
print(d.decompress(b"".join(pieces) + b"extra", 10), d.eof, len(d.unconsumed_tail) > 0)
print(len(d.decompress(d.unconsumed_tail)), d.eof, d.unused_data)
for make in (bz2.BZ2Decompressor, lzma.LZMADecompressor):
    packed = (bz2 if make is bz2.BZ2Decompressor else lzma).compress(b"abc" * 5)
    d = make()
    out = b"".join(d.decompress(packed[i : i + 7]) for i in range(0, len(packed), 7))
    print(make.__name__, out, d.eof, d.needs_input)
import compression.bz2
import compression.zlib

print(compression.zlib.compress is zlib.compress, compression.bz2.compress is bz2.compress)
for attempt in (lambda: zlib.decompress(b"junk"), lambda: zlib.decompress(zlib.compress(data)[:-5]), lambda: bz2.decompress(b"junk"), lambda: lzma.decompress(b"junk"), lambda: gzip.decompress(b"junk"), lambda: zlib.compress("text"), lambda: zlib.compress(b"", 99), lambda: bz2.compress(b"", 0)):
    try:
        print(attempt())
    except (zlib.error, OSError, EOFError, ValueError, TypeError, lzma.LZMAError) as error:
        print(type(error).__name__, error)
