# Seconds since 1970: to and from datetime, with rounding and limits.
from datetime import UTC, date, datetime, timedelta, timezone

print(datetime.fromtimestamp(0, UTC), datetime.fromtimestamp(0), date.fromtimestamp(86_400))
print(datetime.fromtimestamp(1_709_210_096.123456, UTC), datetime.fromtimestamp(-1.5, UTC))
print(datetime.fromtimestamp(0.0000005, UTC), datetime.fromtimestamp(0.0000015, UTC), datetime.fromtimestamp(0.9999999, UTC))
print(datetime.fromtimestamp(1e9, timezone(timedelta(hours=2))))
print(datetime(1970, 1, 2, tzinfo=UTC).timestamp(), datetime(2024, 2, 29, 12, 34, 56, 789).timestamp())
print(datetime(1, 1, 1, tzinfo=UTC).timestamp(), datetime(9999, 12, 31, tzinfo=UTC).timestamp())
now = datetime.now(UTC)
print(abs(datetime.fromtimestamp(now.timestamp(), UTC) - now) < timedelta(milliseconds=1))
print(datetime.now() - datetime.now(UTC).replace(tzinfo=None) < timedelta(seconds=1))
for stamp in (1e20, float("nan"), float("inf"), "0", 10**30):
    try:
        datetime.fromtimestamp(stamp, UTC)
    except (ValueError, OverflowError, TypeError, OSError) as error:
        print(repr(stamp), type(error).__name__)
