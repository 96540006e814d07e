"""Attributes: reading and writing on instances, classes and slots, by name, and __getattr__."""


class Settings:
    """Class attributes as defaults, which an instance may shadow."""
    width = 4
    height = 3
    depth = 2

    def volume(self):
        return self.width * self.height * self.depth


class Particle:
    __slots__ = ("x", "y", "dx", "dy", "hits")

    def __init__(self, x, y, dx, dy):
        self.x, self.y = x, y
        self.dx, self.dy = dx, dy
        self.hits = 0

    def move(self, limit):
        self.x += self.dx
        self.y += self.dy
        if self.x < 0 or self.x > limit:
            self.dx = -self.dx
            self.hits += 1
        if self.y < 0 or self.y > limit:
            self.dy = -self.dy
            self.hits += 1


class Chain:
    def __init__(self, value, follower):
        self.value = value
        self.follower = follower


class Record:
    """Answers for attributes that nobody has set."""
    def __init__(self, known):
        self.known = known

    def __getattr__(self, name):
        if name in self.known:
            return self.known[name]
        raise AttributeError(name)


def shadowed(rounds):
    total = 0
    for number in range(rounds):
        settings = Settings()
        total += settings.volume()
        settings.width = number % 10
        settings.label = number
        total += settings.volume() + settings.label
        if hasattr(settings, "height") and not hasattr(settings, "weight"):
            total += Settings.depth
    return total


def by_name(rounds):
    settings = Settings()
    names = ["width", "height", "depth", "extra"]
    for number in range(rounds):
        name = names[number % 4]
        setattr(settings, name, (getattr(settings, name, 1) * 3 + number) % 1009)
    record = Record({"first": 1, "second": 2})
    for number in range(rounds):
        settings.extra += record.first + getattr(record, "second") + getattr(record, "third", 3)
    return settings.volume() + settings.extra


def main():
    particles = [Particle(n % 17, n % 13, n % 5 - 2, n % 7 - 3) for n in range(30)]
    for _ in range(1500):
        for particle in particles:
            particle.move(40)
    checksum = sum(p.x * 7 + p.y * 3 + p.hits for p in particles)
    chain = None
    for value in range(1000):
        chain = Chain(value, chain)
    for _ in range(40):
        link = chain
        while link.follower is not None:
            link.value = (link.value + link.follower.value) % 1009
            link = link.follower
    return (checksum + chain.value * 31 + shadowed(22000) + by_name(22000)) % 1000003
