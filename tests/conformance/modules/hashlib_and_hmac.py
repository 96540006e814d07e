# Digests with hashlib, zlib's checksums, and keyed digests with hmac.
import hashlib
import hmac
import zlib

for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_256", "blake2b", "blake2s"):
    h = hashlib.new(name, b"rehearse")
    print(name, h.digest_size, h.block_size, h.hexdigest()[:24], getattr(hashlib, name)(b"rehearse").digest() == h.digest(), h.name)
h = hashlib.sha256()
h.update(b"re")
twin = h.copy()
h.update(b"hearse")
twin.update(bytearray(b"gret"))
print(h.hexdigest() == hashlib.sha256(b"rehearse").hexdigest(), twin.hexdigest()[:16], hashlib.sha256().hexdigest()[:16])
print(hashlib.shake_128(b"x").hexdigest(8), hashlib.blake2b(b"x", digest_size=8, key=b"k", salt=b"s").hexdigest(), hashlib.md5(b"x", usedforsecurity=False).hexdigest()[:8])
print(hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 1000).hex()[:32], hashlib.scrypt(b"p", salt=b"s", n=16, r=1, p=1, dklen=8).hex())
print({"md5", "sha256", "sha3_512", "blake2b"} <= hashlib.algorithms_guaranteed)
with open("data.bin", "wb") as f:
    f.write(b"abc" * 1000)
with open("data.bin", "rb") as f:
    print(hashlib.file_digest(f, "sha256").hexdigest()[:16], zlib.crc32(b"abc" * 1000), zlib.adler32(b"abc"))
mac = hmac.new(b"key", b"message", "sha256")
print(mac.hexdigest()[:24], mac.name, hmac.digest(b"key", b"message", "sha1").hex()[:16], hmac.compare_digest("a", "a"), hmac.compare_digest(b"a", b"b"))
for attempt in (lambda: hashlib.sha256("text"), lambda: hashlib.new("nohash"), lambda: hmac.new(b"k", b"m"), lambda: hashlib.shake_128(b"").hexdigest(), lambda: hmac.compare_digest("é", "é")):
    try:
        attempt()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
