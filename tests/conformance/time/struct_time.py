# gmtime and localtime give struct_time values; mktime and calendar.timegm go back.
import calendar
import time

moment = time.gmtime(1_709_210_096)
print(moment)
print(moment.tm_year, moment.tm_mon, moment.tm_mday, moment.tm_wday, moment.tm_yday, moment.tm_isdst)
print(moment[0], moment[:3], tuple(moment), len(moment), moment.tm_zone, moment.tm_gmtoff)
print(time.gmtime(0)[:6], time.gmtime(-1)[:6], time.gmtime(1.9)[:6])
print(time.localtime(86400) == time.gmtime(86400), time.localtime(0).tm_zone, time.tzname[0], time.timezone, time.daylight)
print(time.mktime(moment), calendar.timegm(moment), time.mktime((2024, 1, 1, 0, 0, 0, 0, 0, 0)))
print(time.gmtime(time.mktime((2024, 2, 30, 25, 0, 0, 0, 0, 0)))[:6])
print(time.struct_time(range(9)), time.struct_time(range(9)) < time.struct_time(range(1, 10)))
year, month, day, *rest = moment
print(year, month, day, rest)
for attempt in (
    lambda: time.gmtime("x"),
    lambda: time.mktime((1, 2)),
    lambda: time.struct_time((1, 2)),
    lambda: time.gmtime(10**20),
    lambda: setattr(moment, "tm_year", 1),
):
    try:
        attempt()
    except (TypeError, OverflowError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
