# Tar archives: adding, listing, extracting, compression and filters.
import io
import os
import tarfile

os.makedirs("src/sub")
for name in ("src/a.txt", "src/sub/b.txt"):
    with open(name, "w") as f:
        f.write("text of " + name)

for mode in ("w", "w:gz", "w:bz2", "w:xz"):
    with tarfile.open("t.tar", mode) as archive:
        archive.add("src", arcname="data")
        info = tarfile.TarInfo("made.txt")
        payload = b"from memory"
        info.size = len(payload)
        archive.addfile(info, io.BytesIO(payload))
    with tarfile.open("t.tar") as archive:
        print(mode, sorted(archive.getnames()), archive.extractfile("made.txt").read())

with tarfile.open("t.tar") as archive:
    for member in sorted(archive, key=lambda member: member.name):
        print(member.name, member.size, member.isfile(), member.isdir())
    archive.extractall("out", filter="data")
    print(open("out/data/sub/b.txt").read(), archive.extractfile("data"))
    try:
        archive.getmember("absent")
    except KeyError as error:
        print(error)

with tarfile.open("evil.tar", "w") as archive:
    archive.addfile(tarfile.TarInfo("../escape.txt"))
try:
    tarfile.open("evil.tar").extractall("out", filter="data")
except tarfile.OutsideDestinationError as error:
    print(type(error).__name__)
print(tarfile.is_tarfile("t.tar"), tarfile.is_tarfile("src/a.txt"))
