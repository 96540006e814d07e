# A missing file that nobody catches: the traceback goes to stderr after the output so far.
def load(path):
    with open(path) as f:
        return f.read()


def main():
    print("loading the settings")
    with open("settings.txt", "w") as f:
        f.write("colour=blue")
    print(load("settings.txt"))
    print(load("no_such_settings.txt"))


main()
