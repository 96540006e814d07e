from itertools import cycle


class Rota:
    def __init__(self, people, days):
        if not people:
            raise ValueError("nobody to take turns")
        self._people = people
        self._days = days

    def __iter__(self):
        return zip(range(1, self._days + 1), cycle(self._people))
