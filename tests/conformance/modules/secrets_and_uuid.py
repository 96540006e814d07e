# secrets (only lengths are predictable) and uuid (uuid3, uuid5 and parsing are).
import secrets
import string
import uuid

print(len(secrets.token_bytes(16)), len(secrets.token_hex(8)), len(secrets.token_urlsafe(32)), len(secrets.token_bytes()), secrets.token_hex() != secrets.token_hex())
print(all(c in string.hexdigits for c in secrets.token_hex(20)), secrets.choice("aaa"), secrets.randbelow(1), 0 <= secrets.randbits(8) < 256, secrets.compare_digest("a", "a"))
password = "".join(secrets.choice(string.ascii_letters) for _ in range(12))
print(len(password), password.isalpha())
try:
    secrets.randbelow(0)
except ValueError as error:
    print(error)

u = uuid.uuid5(uuid.NAMESPACE_DNS, "python.org")
print(u, uuid.uuid3(uuid.NAMESPACE_URL, "http://python.org/"), repr(u), u.version, u.variant, u.hex, u.int % 1000, u.urn, u.fields[:3], u.bytes[:4], len(u.bytes_le))
same = uuid.UUID("{886313E1-3B8A-5372-9B90-0C9AEE199E5D}")
print(same == u, hash(same) == hash(u), same < uuid.UUID(int=2**128 - 1), uuid.UUID(int=5), uuid.UUID(bytes=bytes(16)), uuid.NIL, uuid.MAX, sorted([same, uuid.NIL])[0] == uuid.NIL)
a, b = uuid.uuid4(), uuid.uuid4()
print(a != b, a.version, len(str(a)), a.variant, uuid.uuid7().version, uuid.uuid6().version, uuid.uuid8(1, 2, 3), uuid.uuid7() < uuid.uuid7())
for attempt in (lambda: uuid.UUID("short"), lambda: uuid.UUID(), lambda: uuid.UUID(int=-1), lambda: uuid.UUID(bytes=b"x"), lambda: uuid.UUID("z" * 32), lambda: setattr(u, "int", 1)):
    try:
        attempt()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
