# The collector's settings: thresholds, enabling, counts, statistics.
import gc

before = gc.get_threshold()
print(len(before), all(isinstance(number, int) for number in before))
gc.set_threshold(500, 5, 3)
print(gc.get_threshold()[:2])
gc.set_threshold(*before)
print(gc.get_threshold() == before)
print(gc.isenabled())
gc.disable()
print(gc.isenabled())
gc.enable()
print(len(gc.get_count()), [type(n).__name__ for n in gc.get_count()])
stats = gc.get_stats()
print(len(stats), sorted(stats[0]))
collections = gc.get_stats()[2]["collections"]
gc.collect()
print(gc.get_stats()[2]["collections"] - collections)
print(gc.get_debug(), gc.DEBUG_SAVEALL, gc.garbage)
for wrong in (3, -1):
    try:
        gc.collect(wrong)
    except ValueError as error:
        print(error)
