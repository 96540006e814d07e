# Every common directive of time.strftime, for a fixed moment in UTC.
import time

moment = time.gmtime(1_709_210_096)
for directive in "a A b B c d H I j m M p S U w W x X y Y Z z e D F T R C u G V n t h %":
    if directive != " ":
        print("%" + directive, repr(time.strftime("%" + directive, moment)))
print(time.strftime("%Y-%m-%d %H:%M:%S", moment))
print(time.strftime("%d.%m.%y, %A", time.gmtime(0)), time.strftime("", moment) == "")
print(time.strftime("no directive: é ✓", moment))
print(time.asctime(moment), "|", time.ctime(0), "|", time.asctime((2024, 2, 9, 3, 4, 5, 4, 40, 0)))
for wrong in ((2024, 13, 1, 0, 0, 0, 0, 1, 0), (2024, 1, 1, 0, 0, 0, 0, 400, 0), (2024, 1)):
    try:
        time.strftime("%c", wrong)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
