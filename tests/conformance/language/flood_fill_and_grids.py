# Grids: islands by flood fill, rotating and transposing, a spiral, and the game of life
def islands(rows):
    land = {(r, c) for r, row in enumerate(rows) for c, cell in enumerate(row) if cell == "#"}
    sizes = []
    while land:
        stack, size = [land.pop()], 0
        while stack:
            r, c = stack.pop()
            size += 1
            near = {(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)} & land
            land -= near
            stack.extend(near)
        sizes.append(size)
    return sorted(sizes)


def spiral(grid):
    while grid:
        yield from grid[0]
        grid = [list(row) for row in zip(*grid[1:])][::-1]


def life(cells):
    near = [(a, b) for a in (-1, 0, 1) for b in (-1, 0, 1) if a or b]
    counts = {}
    for r, c in cells:
        for a, b in near:
            counts[r + a, c + b] = counts.get((r + a, c + b), 0) + 1
    return {cell for cell, n in counts.items() if n == 3 or n == 2 and cell in cells}


print(islands(["##..", "#..#", "..##"]), islands(["..."]), islands([]))
grid = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
print([list(row) for row in zip(*grid)], [list(row) for row in zip(*grid[::-1])], list(spiral(grid)))
glider = {(0, 1), (1, 2), (2, 0), (2, 1), (2, 2)}
for _ in range(4):
    glider = life(glider)
print(sorted(glider), life(life({(0, 0), (0, 1), (0, 2)})) == {(0, 0), (0, 1), (0, 2)})
