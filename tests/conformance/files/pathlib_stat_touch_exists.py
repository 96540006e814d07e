# Asking about files: exists, kinds, sizes and times.
import time
from pathlib import Path

p = Path("t.txt")
print(p.exists(), p.is_file(), p.is_dir())
p.touch()
print(p.exists(), p.is_file(), p.is_dir(), p.stat().st_size)
p.touch()
try:
    p.touch(exist_ok=False)
except FileExistsError as error:
    print(error)
p.write_text("twelve bytes")
info = p.stat()
print(info.st_size, abs(info.st_mtime - time.time()) < 60, type(info.st_mtime_ns).__name__)
print(isinstance(info.st_mode, int), info[6] == info.st_size, len(info))

folder = Path("d")
folder.mkdir()
print(folder.exists(), folder.is_file(), folder.is_dir(), folder.is_symlink(), folder.is_mount())
print((folder / "x").exists(), (p / "x").exists(), Path("").exists())
try:
    Path("gone").stat()
except FileNotFoundError as error:
    print(error)
old = p.stat().st_mtime
time.sleep(0.02)
p.write_text("again")
print(p.stat().st_mtime > old)
print(p.info.exists(), p.info.is_file(), folder.info.is_dir())
