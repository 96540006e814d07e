# zoneinfo: offsets and names of places through the year.
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

places = ["Europe/Berlin", "Europe/London", "America/New_York", "America/Sao_Paulo", "Asia/Kolkata", "Asia/Tokyo"]
places += ["Australia/Lord_Howe", "Pacific/Auckland", "America/St_Johns", "Africa/Casablanca", "UTC"]
for place in places:
    zone = ZoneInfo(place)
    winter, summer = datetime(2024, 1, 15, 12, tzinfo=zone), datetime(2024, 7, 15, 12, tzinfo=zone)
    print(place, winter.utcoffset(), winter.tzname(), winter.dst(), summer.utcoffset(), summer.tzname(), summer.dst())

berlin = ZoneInfo("Europe/Berlin")
print(berlin, repr(berlin), berlin.key, berlin is ZoneInfo("Europe/Berlin"), ZoneInfo.no_cache("UTC") is ZoneInfo("UTC"))
moment = datetime(2024, 7, 1, 18, 30, tzinfo=UTC)
print(moment.astimezone(berlin), moment.astimezone(ZoneInfo("Asia/Tokyo")).isoformat())
print(datetime(1900, 1, 1, tzinfo=berlin).isoformat(), datetime(1890, 1, 1, tzinfo=berlin).utcoffset())
print(datetime(1945, 6, 1, tzinfo=berlin).tzname(), datetime(2050, 7, 1, tzinfo=berlin).tzname())
print(berlin.utcoffset(None), set(places) <= available_timezones())
for name in ("Mars/Olympus", "../etc/passwd", "/absolute", ""):
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as error:
        print(type(error).__name__, error)
