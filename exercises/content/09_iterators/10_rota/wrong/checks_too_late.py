# feedback: The body of a generator runs at the first
class Rota:
    def __init__(self, people, days):
        self.people = people
        self.days = days

    def __iter__(self):
        if not self.people:
            raise ValueError("nobody to take turns")
        for day in range(self.days):
            yield day + 1, self.people[day % len(self.people)]
