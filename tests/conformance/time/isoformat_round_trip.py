# isoformat writes and fromisoformat reads ISO 8601 texts.
from datetime import date, datetime, time, timedelta, timezone

dt = datetime(2024, 2, 29, 13, 5, 7, 45_000, timezone(timedelta(hours=-3, minutes=-30)))
print(dt.isoformat(), dt.isoformat(" "), dt.isoformat("_", "seconds"))
for spec in ("auto", "hours", "minutes", "seconds", "milliseconds", "microseconds"):
    print(spec, dt.isoformat(timespec=spec), time(1, 2).isoformat(spec))
print(datetime.fromisoformat(dt.isoformat()) == dt, date(2024, 1, 2).isoformat())

texts = ["2024-02-29", "20240229", "2024-W09-4", "2024W094", "2024-02-29T13", "2024-02-29 13:05", "20240229T130507"]
texts += ["2024-02-29T13:05:07Z", "2024-02-29T13:05:07.5+01:00", "2024-02-29T13:05:07,123456789", "2024-02-29T24:00"]
texts += ["2024-02-29T13:05:07-00:30:15", "2024-2-29", "2024-02-30", "", "2024-02-29T25:00", "2024-02-29T13:05:07+25:00", "nonsense"]
for text in texts:
    try:
        print(text, "->", datetime.fromisoformat(text).isoformat())
    except ValueError as error:
        print(text, "->", error)
print(date.fromisoformat("20240102"), time.fromisoformat("T0405"), repr(time.fromisoformat("04:05:06Z")))
for call in (lambda: date.fromisoformat("2024-01-02T00:00"), lambda: time.fromisoformat("4"), lambda: datetime.fromisoformat(5), lambda: dt.isoformat(timespec="days")):
    try:
        call()
    except (ValueError, TypeError) as error:
        print(error)
