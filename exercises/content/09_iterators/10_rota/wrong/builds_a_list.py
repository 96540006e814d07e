# feedback: Is there a list somewhere
class Rota:
    def __init__(self, people, days):
        if not people:
            raise ValueError("nobody to take turns")
        self.entries = [(day + 1, people[day % len(people)]) for day in range(days)]

    def __iter__(self):
        return iter(self.entries)
