# Walking through days, weeks and months, and counting working days.
import calendar
from datetime import date, timedelta


def days(start, stop, step=timedelta(days=1)):
    while start < stop:
        yield start
        start += step


def add_months(day, months):
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


print([day.day for day in days(date(2024, 2, 26), date(2024, 3, 3))])
print([str(day) for day in days(date(2024, 12, 20), date(2025, 1, 12), timedelta(weeks=1))])
print([str(add_months(date(2024, 1, 31), n)) for n in (-2, 1, 13)])
print(sum(day.weekday() < 5 for day in days(date(2024, 1, 1), date(2025, 1, 1))))
print([year for year in range(2000, 2030) if date(year, 2, 13).weekday() == calendar.FRIDAY])
last_sundays = [max(week[calendar.SUNDAY] for week in calendar.monthcalendar(2024, month)) for month in (3, 10)]
print(last_sundays, date(2024, 12, 30).isocalendar(), date(2021, 1, 3).isocalendar().week)
quarter = {q: sum(1 for day in days(date(2024, 1, 1), date(2025, 1, 1)) if (day.month - 1) // 3 + 1 == q) for q in (1, 2, 3, 4)}
print(quarter)
