# feedback: A generator is a position, and it is used up
class Rota:
    def __init__(self, people, days):
        if not people:
            raise ValueError("nobody to take turns")
        self.stream = self._days(people, days)

    def _days(self, people, days):
        for day in range(days):
            yield day + 1, people[day % len(people)]

    def __iter__(self):
        return self.stream
