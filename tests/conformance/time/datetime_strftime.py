# Formatting dates: strftime, f-strings and padding.
from datetime import date, datetime, time

moment = datetime(2024, 2, 9, 3, 4, 5, 6007)
print(moment.strftime("%A, %d %B %Y at %I:%M %p"))
print(moment.strftime("%a %b %y %j %U %W %w %u %G-W%V %f %%"))
print(moment.strftime("%c | %x | %X | %D | %F | %T | %R"))
print(f"{moment:%Y%m%dT%H%M%S}", f"{moment:%H:%M}", f"{moment!s:>30}|", f"{moment.date():%d.%m.}")
print("{:%d %b}".format(date(2024, 12, 1)), format(time(9, 5), "%H h %M"), time(9, 5).strftime("%Y-%m-%d %H:%M"))
print(repr(moment.strftime("%z")), repr(moment.strftime("%Z")), moment.ctime(), moment.strftime("é %d ✓"))
print(datetime(33, 1, 2).strftime("%Y-%m-%d"), datetime(999, 1, 2).strftime("%C %y %G"), date(1, 1, 1).strftime("%F"))
print(moment.strftime(""), date(2024, 1, 1).strftime("%H:%M:%S"), f"{date(2024, 1, 1)!r}")
layouts = ["%d/%m/%Y", "%B %d, %Y", "%Y-%j"]
print([datetime.strptime(moment.strftime(layout), layout).date() == moment.date() for layout in layouts])
