# Adding to dates, their differences and their order.
from datetime import date, datetime, timedelta

start = date(2024, 2, 28)
print([str(start + timedelta(days=n)) for n in range(4)])
print(date(2024, 12, 31) + timedelta(days=1), date(2024, 3, 1) - timedelta(weeks=1))
print(date(2025, 1, 1) - date(2024, 1, 1), (date(2000, 1, 1) - date(2024, 2, 29)).days)
print(start + timedelta(hours=47), datetime(2024, 2, 28) + timedelta(hours=47))
a, b = datetime(2024, 5, 1, 12, 0), datetime(2024, 5, 3, 11, 59, 59, 500_000)
print(b - a, (b - a).total_seconds(), a - b, a < b, a == datetime(2024, 5, 1, 12), max(a, b))

birthday, today = date(1990, 7, 15), date(2024, 7, 14)
print(today.year - birthday.year - ((today.month, today.day) < (birthday.month, birthday.day)))
fridays = [day for day in (start + timedelta(n) for n in range(14)) if day.weekday() == 4]
print(fridays, f"{start:%d/%m/%Y} {a:%H.%M}", f"{start}", format(a, ""))
print(start == datetime(2024, 2, 28), sorted([date(2024, 3, 1), start, date(2023, 1, 1)])[0])
for attempt in (
    lambda: start < a,
    lambda: start + start,
    lambda: start + 1,
    lambda: date.max + timedelta(days=1),
    lambda: a - start,
    lambda: datetime.min - timedelta(microseconds=1),
):
    try:
        attempt()
    except (TypeError, OverflowError) as error:
        print(type(error).__name__, error)
