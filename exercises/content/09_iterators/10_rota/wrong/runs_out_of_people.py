# feedback: starts over after the last person
class Rota:
    def __init__(self, people, days):
        if not people:
            raise ValueError("nobody to take turns")
        self.people = people
        self.days = days

    def __iter__(self):
        yield from zip(range(1, self.days + 1), self.people)
