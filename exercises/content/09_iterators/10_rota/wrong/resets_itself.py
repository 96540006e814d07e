# feedback: the outer loop would lose its place
class Rota:
    def __init__(self, people, days):
        if not people:
            raise ValueError("nobody to take turns")
        self.people = people
        self.days = days
        self.day = 0

    def __iter__(self):
        self.day = 0
        return self

    def __next__(self):
        if self.day == self.days:
            raise StopIteration
        person = self.people[self.day % len(self.people)]
        self.day += 1
        return self.day, person
