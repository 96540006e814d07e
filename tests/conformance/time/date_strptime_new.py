# date.strptime and time.strptime, new in Python 3.14.
from datetime import date, datetime, time

print(repr(date.strptime("29.02.2024", "%d.%m.%Y")), repr(date.strptime("2024-060", "%Y-%j")))
print(repr(time.strptime("07:30 PM", "%I:%M %p")), repr(time.strptime("12:00:00.25 +0200", "%H:%M:%S.%f %z")))
print(repr(datetime.strptime("12", "%H")), datetime.strptime("1 Jan 24", "%d %b %y"))
for call, text, layout in (
    (date.strptime, "2024-02-30", "%Y-%m-%d"),
    (date.strptime, "2024", "%Y-%m"),
    (date.strptime, "12:30", "%H:%M"),
    (time.strptime, "25:00", "%H:%M"),
    (time.strptime, "2024", "%Y"),
):
    try:
        print(call(text, layout))
    except ValueError as error:
        print(error)
