"""The chaos game on spline curves: small objects with overloaded operators, and a picture."""

from math import sqrt


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return Point(self.x - other.x, self.y - other.y)

    def __mul__(self, factor):
        return Point(self.x * factor, self.y * factor)

    def length(self):
        return sqrt(self.x * self.x + self.y * self.y)


def between(start, end, part):
    return start + (end - start) * part


class Spline:
    """A uniform quadratic B-spline: each three neighbouring points control one arc."""
    def __init__(self, points):
        self.points, self.arcs = points, len(points) - 2

    def __call__(self, time):
        place = time * self.arcs
        arc = min(int(place), self.arcs - 1)
        part = place - arc
        first, second, third = self.points[arc:arc + 3]
        start = between(first, second, 0.5 + part * 0.5)
        return between(start, between(second, third, part * 0.5), part)

    def length(self, steps):
        total = 0.0
        for step in range(steps):
            total += (self((step + 1) / steps) - self(step / steps)).length()
        return int(total * 64) / 64


class ChaosGame:
    """Draws the fractal to which moving a point along curves chosen at random leads."""
    seed = 1234

    def __init__(self, splines, thickness):
        self.splines, self.thickness = splines, thickness
        self.lengths = [spline.length(64) for spline in splines]

    def choose(self):
        self.seed = (self.seed * 8121 + 28411) % 134456
        left = self.seed / 134456 * sum(self.lengths)
        for spline, length in zip(self.splines, self.lengths):
            left -= length
            if left < 0:
                break
        return spline

    def move(self, point):
        """Bends the plane around a curve: x goes along it, y goes across."""
        curve = self.choose()
        base = curve(point.x)
        ahead = curve(point.x + 1 / 512) - base
        normal = Point(-ahead.y, ahead.x) * (1 / (ahead.length() or 1))
        moved = base + normal * ((point.y - 0.5) * self.thickness)
        return Point(min(max(moved.x, 0.0), 1.0), min(max(moved.y, 0.0), 1.0))

    def picture(self, width, moves):
        rows = [[0] * width for _ in range(width)]
        point = Point(0.5, 0.5)
        for _ in range(moves):
            point = self.move(point)
            rows[int(point.y * (width - 1))][int(point.x * (width - 1))] += 1
        return rows


def main():
    corners = ([(0, 0), (0.25, 1), (0.5, 0.25), (0.75, 0.75)], [(1, 0), (0.5, 1), (0, 0.5)],
               [(0.25, 0.75), (0.5, 0), (1, 1), (0.75, 0.25), (1, 0)])
    game = ChaosGame([Spline([Point(x, y) for x, y in points]) for points in corners], 0.375)
    checksum = 0
    for row in game.picture(32, 7000):
        for count in row:
            checksum = (checksum * 13 + count) % 1000003
    return checksum
