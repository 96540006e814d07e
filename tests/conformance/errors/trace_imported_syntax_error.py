# A syntax error in an imported module
from pathlib import Path

Path("helpers.py").write_text("""\
def double(x):
    return x * 2


def triple(x)
    return x * 3
""")


def load():
    import helpers
    return helpers


print("importing")
print(load().double(4))
