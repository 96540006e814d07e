# The hour that comes twice when the clocks go back, told apart by fold.
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

berlin = ZoneInfo("Europe/Berlin")
first = datetime(2024, 10, 27, 2, 30, tzinfo=berlin)
second = first.replace(fold=1)
for moment in (first, second):
    print(moment.fold, moment.isoformat(), moment.tzname(), moment.dst(), moment.astimezone(UTC).isoformat(), moment.timestamp())
print(repr(second))
print(first == second, second - first, second.astimezone(UTC) - first.astimezone(UTC), hash(first) == hash(second))
print(first.astimezone(UTC) == first, second.astimezone(UTC) == second)

for minutes in (0, 30, 60, 90, 120):
    utc = datetime(2024, 10, 27, 0, 0, tzinfo=UTC) + timedelta(minutes=minutes)
    local = utc.astimezone(berlin)
    print(utc.strftime("%H:%M"), local.strftime("%H:%M %Z"), "fold", local.fold)

new_york = ZoneInfo("America/New_York")
ambiguous = datetime(2024, 11, 3, 1, 15, tzinfo=new_york)
print([ambiguous.replace(fold=fold).tzname() for fold in (0, 1)])
print(second.replace(hour=5).fold, (second + timedelta(days=1)).fold, second.time().fold, second.timetz() == first.timetz())
lord_howe = ZoneInfo("Australia/Lord_Howe")
half = datetime(2024, 4, 7, 1, 45, tzinfo=lord_howe)
print([str(half.replace(fold=fold).utcoffset()) for fold in (0, 1)])
try:
    datetime(2024, 1, 1, fold=2)
except ValueError as error:
    print(error)
