"""Floating-point arithmetic on lists: bodies that attract each other, moved step by step."""

from math import sqrt

STEP = 0.01
# Mass and distance from the centre; each starts on a nearly circular orbit of its own inclination.
PLANETS = ((0.001, 1.0), (0.002, 1.75), (0.0005, 3.0), (0.003, 5.25))


def system():
    """The star and its planets as [position, velocity, mass], the total momentum being zero."""
    bodies = [[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0], 1.0]]
    for index, (mass, distance) in enumerate(PLANETS):
        speed = sqrt(1.0 / distance)
        velocity = [0.0, speed, speed * 0.03125 * index]
        bodies.append([[distance, 0.0, 0.0], velocity, mass])
    drift = bodies[0][1]
    for _, velocity, mass in bodies[1:]:
        for axis in range(3):
            drift[axis] -= velocity[axis] * mass
    return bodies


def pairs_of(bodies):
    pairs = []
    for index, first in enumerate(bodies):
        for second in bodies[index + 1:]:
            pairs.append((first, second))
    return pairs


def energy(bodies, pairs):
    total = 0.0
    for _, (vx, vy, vz), mass in bodies:
        total += 0.5 * mass * (vx * vx + vy * vy + vz * vz)
    for ((x1, y1, z1), _, m1), ((x2, y2, z2), _, m2) in pairs:
        dx, dy, dz = x1 - x2, y1 - y2, z1 - z2
        total -= m1 * m2 / sqrt(dx * dx + dy * dy + dz * dz)
    return total


def advance(bodies, pairs, steps):
    for _ in range(steps):
        for (here, v1, m1), (there, v2, m2) in pairs:
            dx = here[0] - there[0]
            dy = here[1] - there[1]
            dz = here[2] - there[2]
            square = dx * dx + dy * dy + dz * dz
            pull = STEP / (square * sqrt(square))
            pull1 = m1 * pull
            pull2 = m2 * pull
            v1[0] -= dx * pull2
            v1[1] -= dy * pull2
            v1[2] -= dz * pull2
            v2[0] += dx * pull1
            v2[1] += dy * pull1
            v2[2] += dz * pull1
        for position, (vx, vy, vz), _ in bodies:
            position[0] += STEP * vx
            position[1] += STEP * vy
            position[2] += STEP * vz


def main():
    bodies = system()
    pairs = pairs_of(bodies)
    before = energy(bodies, pairs)
    advance(bodies, pairs, 14000)
    after = energy(bodies, pairs)
    place = 0.0
    for (x, y, z), _, _ in bodies:
        place += x - y + z
    return f"{int(-before * 1e9)} {int(-after * 1e9)} {int(place * 1e6)}"
