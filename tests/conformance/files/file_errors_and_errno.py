# Each failing file operation has its exception class, errno and text.
import errno
import os

os.mkdir("folder")
os.mkdir("full")
open("full/inside.txt", "w").close()
open("plain.txt", "w").close()

attempts = {
    "open missing": lambda: open("missing.txt"),
    "open folder": lambda: open("folder"),
    "write folder": lambda: open("folder", "w"),
    "open below a file": lambda: open("plain.txt/x"),
    "create in missing folder": lambda: open("nowhere/x", "w"),
    "mkdir existing": lambda: os.mkdir("folder"),
    "mkdir without parents": lambda: os.mkdir("a/b/c"),
    "listdir file": lambda: os.listdir("plain.txt"),
    "listdir missing": lambda: os.listdir("nowhere"),
    "remove missing": lambda: os.remove("missing.txt"),
    "rmdir full": lambda: os.rmdir("full"),
    "rmdir file": lambda: os.rmdir("plain.txt"),
    "chdir file": lambda: os.chdir("plain.txt"),
    "stat missing": lambda: os.stat("missing.txt"),
    "rename missing": lambda: os.rename("missing.txt", "other.txt"),
}
for title, attempt in attempts.items():
    try:
        attempt()
        print(title, "succeeded")
    except OSError as error:
        print(f"{title}: {type(error).__name__} {errno.errorcode[error.errno]} {error}")
