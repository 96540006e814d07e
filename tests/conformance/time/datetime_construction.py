# Making dates, times and datetimes, and the texts of impossible ones.
from datetime import MAXYEAR, MINYEAR, date, datetime, time

d, t = date(2024, 2, 29), time(13, 45, 7, 123456)
dt = datetime.combine(d, t)
print(d, t, dt, repr(d), repr(t), repr(dt), sep="\n")
print(repr(datetime(2024, 1, 1)), repr(datetime(2024, 1, 1, 0, 0, 5)), repr(time(0)), repr(time(1, 2, fold=1)))
print(dt.date() == d, dt.time() == t, dt.year, dt.microsecond, dt.tzinfo, dt.weekday(), dt.isoweekday(), dt.isocalendar())
print(dt.replace(year=2023, day=1), d.replace(month=3), t.replace(hour=0, microsecond=0))
print(date.min, date.max, datetime.max, time.max, MINYEAR, MAXYEAR, date.resolution)
print(d.toordinal(), date.fromordinal(738945), date.fromisocalendar(2024, 9, 4), d.timetuple().tm_yday, d.ctime())
print(date.today() <= datetime.now().date(), isinstance(dt, date), bool(time(0)))
attempts = [
    lambda: date(2023, 2, 29),
    lambda: date(2024, 13, 1),
    lambda: date(0, 1, 1),
    lambda: datetime(2024, 1, 1, 24),
    lambda: time(12, 60),
    lambda: time(0, 0, 0, 1_000_000),
    lambda: date("2024", 1, 1),
    lambda: date(2024, 1),
    lambda: date.fromordinal(0),
    lambda: date.fromisocalendar(2024, 54, 1),
    lambda: d.replace(day=32),
]
for attempt in attempts:
    try:
        attempt()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
