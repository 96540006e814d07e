# Temporary directories are made afresh and cleaned up with everything in them.
import os
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory(prefix="work_") as folder:
    print(type(folder).__name__, os.path.basename(folder).startswith("work_"), os.listdir(folder))
    inner = Path(folder, "a", "b")
    inner.mkdir(parents=True)
    (inner / "note.txt").write_text("temporary")
    print(sum(len(files) for _, _, files in os.walk(folder)))
print(os.path.exists(folder))

try:
    with tempfile.TemporaryDirectory() as folder:
        raise RuntimeError("stop")
except RuntimeError as error:
    print(error, os.path.exists(folder))

holder = tempfile.TemporaryDirectory()
print(os.path.isdir(holder.name))
holder.cleanup()
print(os.path.isdir(holder.name))

with tempfile.TemporaryDirectory(delete=False, dir=".") as folder:
    pass
print(os.path.isdir(folder))
made = tempfile.mkdtemp(suffix="_end", dir=".")
print(made.endswith("_end"), os.path.isabs(made), os.listdir(made))
first, second = tempfile.mkdtemp(dir="."), tempfile.mkdtemp(dir=".")
print(first != second, tempfile.gettempprefix(), os.path.isdir(tempfile.gettempdir()))
