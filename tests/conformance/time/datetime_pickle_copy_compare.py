# datetime objects as values: hash, equality, copies, pickles and subclasses.
import copy
import pickle
from datetime import UTC, date, datetime, time, timedelta

values = [date(2024, 1, 2), time(3, 4, tzinfo=UTC), datetime(2024, 1, 2, 3, 4, 5, 6, UTC), timedelta(days=-1, seconds=5)]
for value in values:
    twin = pickle.loads(pickle.dumps(value))
    print(type(value).__name__, twin == value, copy.copy(value) == value, hash(twin) == hash(value), twin is value)
print({date(2024, 1, 1): "a", date(2024, 1, 1): "b"}, len({time(1), time(1, 0), time(2)}))


class Day(date):
    @property
    def weekend(self):
        return self.weekday() >= 5


day = Day(2024, 3, 2)
print(day, repr(day), day.weekend, type(day + timedelta(days=1)).__name__, type(day.replace(day=3)).__name__, type(Day.today()).__name__)
print(day == date(2024, 3, 2), date(2024, 3, 2) == day, day < date(2025, 1, 1), isinstance(Day.fromisoformat("2024-01-01"), Day))
print(date(2024, 1, 1) == "2024-01-01", date(2024, 1, 1) != None, datetime(2024, 1, 1) == date(2024, 1, 1))
for attempt in (lambda: date(2024, 1, 1) < "x", lambda: time(1) < 5, lambda: setattr(day, "year", 1), lambda: date.year.__set__(day, 1)):
    try:
        attempt()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
