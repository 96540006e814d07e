"""Backtracking with recursive generators and sets: all ways to place queens on a board."""


def placements(size):
    """Yields each solution as the tuple of the queens' columns, row by row."""
    columns = set()
    rising = set()
    falling = set()
    placed = []

    def place(row):
        if row == size:
            yield tuple(placed)
            return
        for column in range(size):
            up, down = row + column, row - column
            if column in columns or up in rising or down in falling:
                continue
            columns.add(column)
            rising.add(up)
            falling.add(down)
            placed.append(column)
            yield from place(row + 1)
            placed.pop()
            columns.remove(column)
            rising.remove(up)
            falling.remove(down)

    return place(0)


def main():
    checksum = 0
    for size in range(4, 11):
        count = 0
        for solution in placements(size):
            count += 1
            for column in solution:
                checksum = (checksum * 11 + column) % 1000003
        checksum = (checksum + count) % 1000003
    return checksum
