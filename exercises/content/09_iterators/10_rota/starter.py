class Rota:
    def __init__(self, people, days):
        self.people = people
        self.days = days
        self.day = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.day == self.days:
            raise StopIteration
        person = self.people[self.day % len(self.people)]
        self.day += 1
        return self.day, person


rota = Rota(["Ann", "Bo"], 3)
print(list(rota))
print(list(rota))
