# The hour that does not exist when the clocks go forward in Berlin.
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

berlin = ZoneInfo("Europe/Berlin")
before = datetime(2024, 3, 31, 1, 59, tzinfo=berlin)
print(before.isoformat(), before.astimezone(UTC).isoformat())
wall = before + timedelta(minutes=1)
print("wall clock arithmetic:", wall.isoformat(), wall.astimezone(UTC).isoformat())
real = (before.astimezone(UTC) + timedelta(minutes=1)).astimezone(berlin)
print("real arithmetic:", real.isoformat())

missing = datetime(2024, 3, 31, 2, 30, tzinfo=berlin)
for fold in (0, 1):
    moment = missing.replace(fold=fold)
    there_and_back = moment.astimezone(UTC).astimezone(berlin)
    print(fold, moment.utcoffset(), moment.astimezone(UTC).isoformat(), there_and_back.isoformat(), there_and_back == moment)

morning = datetime(2024, 3, 31, 0, 0, tzinfo=berlin)
evening = datetime(2024, 4, 1, 0, 0, tzinfo=berlin)
print(evening - morning, evening.astimezone(UTC) - morning.astimezone(UTC))
print((evening.timestamp() - morning.timestamp()) / 3600)
for minutes in range(0, 181, 60):
    utc = datetime(2024, 3, 30, 23, tzinfo=UTC) + timedelta(minutes=minutes)
    print(utc.strftime("%H:%M"), utc.astimezone(berlin).strftime("%H:%M %Z %z"))
