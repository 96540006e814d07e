# datetime.timezone: fixed offsets, aware and naive datetimes.
from datetime import UTC, datetime, time, timedelta, timezone

ist = timezone(timedelta(hours=5, minutes=30), "IST")
west = timezone(-timedelta(hours=3))
print(ist, repr(ist), west, repr(west), repr(timezone.utc), timezone.utc is UTC)
print(timezone(timedelta(hours=1, seconds=5)), timezone(timedelta(0)) == UTC, timezone.min, timezone.max)

moment = datetime(2024, 1, 1, 12, tzinfo=ist)
print(moment, repr(moment), moment.utcoffset(), moment.tzname(), moment.dst())
print(moment.astimezone(UTC), moment.astimezone(west), moment == moment.astimezone(west))
print(moment.replace(tzinfo=None), moment.replace(tzinfo=UTC) - moment, moment.timestamp())
print(moment.strftime("%z %Z %:z"), moment.utctimetuple()[:5], hash(moment) == hash(moment.astimezone(UTC)))
naive = datetime(2024, 1, 1, 12)
print(naive == moment, naive.utcoffset(), naive.astimezone(UTC), naive.timestamp())
print(time(12, tzinfo=ist), time(12, tzinfo=ist) < time(12, tzinfo=UTC), datetime.now(UTC).tzinfo)
for attempt in (
    lambda: naive < moment,
    lambda: naive - moment,
    lambda: timezone(timedelta(hours=24)),
    lambda: timezone(5),
    lambda: datetime(2024, 1, 1, tzinfo="UTC"),
    lambda: moment.astimezone("UTC"),
):
    try:
        attempt()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
