# pdb.run, runeval and runcall start a piece of code under the debugger.
import pdb


def area(width, height):
    result = width * height
    return result


space = {"area": area}
pdb.run("x = 5\ny = area(x, 2)\n", space)
print(space["y"])
print(pdb.runcall(area, 3, 4))
print(pdb.runeval("area(6, 7) + 1", space))
