# The calendar module: month tables, week days and leap years.
import calendar

print(calendar.month(2024, 2))
print(calendar.TextCalendar(calendar.SUNDAY).formatmonth(2023, 10, w=3))
print(calendar.monthrange(2024, 2), calendar.weekday(2024, 2, 29), calendar.isleap(1900), calendar.leapdays(2000, 2025))
print(calendar.monthcalendar(2024, 9))
print(list(calendar.day_name), calendar.month_abbr[1:4], list(calendar.day_abbr)[0], calendar.MONDAY, calendar.FEBRUARY)
print([day for day in calendar.Calendar().itermonthdays(2024, 6)][:9])
print([str(day) for day in calendar.Calendar(6).itermonthdates(2024, 6)][:3])
print(list(calendar.Calendar().itermonthdays2(2024, 2))[-3:], list(calendar.Calendar().iterweekdays()))
print(calendar.timegm((2024, 1, 1, 0, 0, 0)), calendar.firstweekday(), calendar.Month.MAY, calendar.Day(2))
print(calendar.calendar(2024, w=2, l=1, c=2, m=6).splitlines()[3])
print(calendar.HTMLCalendar().formatmonth(2024, 2).splitlines()[0:3])
for attempt in (lambda: calendar.monthrange(2024, 13), lambda: calendar.setfirstweekday(9)):
    try:
        attempt()
    except ValueError as error:
        print(type(error).__name__, error)
