class RotaDays:
    def __init__(self, rota):
        self.rota = rota
        self.day = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.day >= self.rota.days:
            raise StopIteration
        person = self.rota.people[self.day % len(self.rota.people)]
        self.day += 1
        return self.day, person


class Rota:
    def __init__(self, people, days):
        if len(people) == 0:
            raise ValueError("nobody to take turns")
        self.people = people
        self.days = days

    def __iter__(self):
        return RotaDays(self)
