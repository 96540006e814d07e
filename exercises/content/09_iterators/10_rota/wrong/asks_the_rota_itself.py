# feedback: a rota is not an iterator itself
class Rota:
    def __init__(self, people, days):
        if not people:
            raise ValueError("nobody to take turns")
        self.people = people
        self.days = days
        self.current = None

    def __iter__(self):
        for day in range(self.days):
            yield day + 1, self.people[day % len(self.people)]

    def __next__(self):
        if self.current is None:
            self.current = iter(self)
        return next(self.current)
