# os.listdir gives names; os.scandir gives entries that know more.
import os

os.makedirs("box/inner")
for name, text in (("b.txt", "bb"), ("a.txt", "a"), (".dot", "")):
    with open(os.path.join("box", name), "w") as f:
        f.write(text)

print(sorted(os.listdir("box")), sorted(os.listdir(b"box"))[0])
print("main.py" in os.listdir(), os.listdir("box/inner"))

with os.scandir("box") as entries:
    for entry in sorted(entries, key=lambda entry: entry.name):
        print(entry.name, entry.path, entry.is_file(), entry.is_dir(), entry.is_symlink())
        if entry.is_file():
            print("  size", entry.stat().st_size)
        print(" ", entry, os.fspath(entry))

total = sum(entry.stat().st_size for entry in os.scandir("box") if entry.is_file())
print(total)
iterator = os.scandir("box")
iterator.close()
print(list(iterator))
for call in (os.listdir, os.scandir):
    try:
        call("nowhere")
    except FileNotFoundError as error:
        print(call.__name__, error)
