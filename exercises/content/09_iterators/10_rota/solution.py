class Rota:
    def __init__(self, people, days):
        if not people:
            raise ValueError("nobody to take turns")
        self.people = people
        self.days = days

    def __iter__(self):
        for day in range(self.days):
            yield day + 1, self.people[day % len(self.people)]


rota = Rota(["Ann", "Bo"], 3)
print(list(rota))
print(list(rota))
