# Writing and reading zip archives, on disk and in memory.
import io
import zipfile

with open("plain.txt", "w") as f:
    f.write("plain text " * 50)
with zipfile.ZipFile("a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
    archive.write("plain.txt")
    archive.write("plain.txt", "folder/renamed.txt")
    archive.writestr("notes/hello.txt", "hello")
    archive.mkdir("empty")

print(zipfile.is_zipfile("a.zip"), zipfile.is_zipfile("plain.txt"))
with zipfile.ZipFile("a.zip") as archive:
    print(archive.namelist(), archive.testzip())
    info = archive.getinfo("plain.txt")
    print(info.filename, info.file_size, info.compress_size < 100, info.is_dir(), info.compress_type)
    print(archive.read("notes/hello.txt"))
    with archive.open("folder/renamed.txt") as f:
        print(f.read(11), f.seekable())
    print(archive.extract("notes/hello.txt", "out"))
    archive.extractall("out")
    print(open("out/folder/renamed.txt").read() == open("plain.txt").read())
    try:
        archive.read("absent")
    except KeyError as error:
        print(error)
    paths = zipfile.Path(archive)
    print(sorted(path.name for path in paths.iterdir()), (paths / "notes" / "hello.txt").read_text())

with zipfile.ZipFile("a.zip", "a") as archive:
    archive.writestr("late.txt", b"late")
    print(len(archive.namelist()))
try:
    zipfile.ZipFile(io.BytesIO(b"nonsense"))
except zipfile.BadZipFile as error:
    print(error)
