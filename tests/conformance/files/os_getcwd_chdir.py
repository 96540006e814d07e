# The working directory and how relative names follow it.
import contextlib
import os
from pathlib import Path

print(os.getcwd(), os.getcwdb(), Path.cwd())
os.makedirs("sub/inner")
os.chdir("sub")
print(os.getcwd(), os.listdir("."))
with open("here.txt", "w") as f:
    f.write("in sub")
os.chdir("inner")
print(os.getcwd(), open("../here.txt").read())
print(os.path.abspath("x"), os.path.relpath("/home/learner/sub"))
os.chdir("../..")
print(os.getcwd(), os.path.exists("here.txt"), os.path.exists("sub/here.txt"))

with contextlib.chdir("sub"):
    print("inside", os.getcwd())
print("outside", os.getcwd())
try:
    os.chdir("nowhere")
except FileNotFoundError as error:
    print(error)
os.chdir("/")
print(os.getcwd())
os.chdir(Path("/home/learner"))
print(os.path.isfile("main.py"))
