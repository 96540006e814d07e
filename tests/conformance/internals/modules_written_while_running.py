# A module file written after other imports from the same folder is found, and a changed one is read again by reload.
import importlib
import sys
import time

sys.path.insert(0, ".")


def write(name, text):
    time.sleep(0.03)
    with open(name + ".py", "w") as file:
        file.write(text)


write("first_made", "value = 1\n")
import first_made
print(first_made.value)
write("second_made", "import first_made\nvalue = first_made.value + 1\n")
import second_made
print(second_made.value, second_made.__name__)
first_made.extra = "kept over reload"
write("first_made", "value = 'a longer text'\n")
again = importlib.reload(first_made)
print(again is first_made, first_made.value, first_made.extra, second_made.value)
write("third_made", "this is no Python\n")
try:
    import third_made
except SyntaxError as error:
    print(error.msg, error.lineno, error.filename.endswith("third_made.py"), "third_made" in sys.modules)
write("third_made", "value = __file__.replace('\\\\', '/').split('/')[-1]\n")
import third_made
print(third_made.value)
