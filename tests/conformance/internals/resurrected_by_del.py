# An object can save itself in __del__; the method is not called a second time.
import gc

saved = []
deaths = []


class Phoenix:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        deaths.append(self.name)
        saved.append(self)


bird = Phoenix("bird")
del bird
print("saved", saved[0].name, deaths)
saved.clear()
print("dead without a word:", saved, deaths)

pair = Phoenix("left"), Phoenix("right")
pair[0].other, pair[1].other = pair[1], pair[0]
del pair
gc.collect()
print(sorted(item.name for item in saved), sorted(deaths))
print(saved[0].other.other is saved[0], gc.is_finalized(saved[0]))
saved.clear()
print(gc.collect() > 0, saved, len(deaths))
