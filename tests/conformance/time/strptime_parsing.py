# Reading times from text with time.strptime and datetime.strptime.
import time
from datetime import datetime

print(tuple(time.strptime("29 Feb 2024", "%d %b %Y")))
print(tuple(time.strptime("12:34:56 PM", "%I:%M:%S %p")), time.strptime("Thu", "%a").tm_wday)
for text, layout in (
    ("2024-02-29 13:45:07", "%Y-%m-%d %H:%M:%S"),
    ("29/02/24", "%d/%m/%y"),
    ("01/01/70", "%d/%m/%y"),
    ("1:05 pm, March 3 1999", "%I:%M %p, %B %d %Y"),
    ("2024 060", "%Y %j"),
    ("2024-W09-4", "%G-W%V-%u"),
    ("2024 8 0", "%Y %W %w"),
    ("12:00:00.000123", "%H:%M:%S.%f"),
    ("2024-01-01T00:00:00+0530", "%Y-%m-%dT%H:%M:%S%z"),
    ("2024-01-01 -03:00", "%Y-%m-%d %z"),
    ("10%", "%H%%"),
    ("Thu Feb 29 12:34:56 2024", "%c"),
    ("2024-13-01", "%Y-%m-%d"),
    ("2023-02-29", "%Y-%m-%d"),
    ("2024-01-01 extra", "%Y-%m-%d"),
    ("abc", "%Y"),
    ("1", "%Q"),
    ("1", "%"),
):
    try:
        print(text, "->", repr(datetime.strptime(text, layout)))
    except ValueError as error:
        print(text, "->", error)
