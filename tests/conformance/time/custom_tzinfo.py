# A tzinfo class of one's own, with its rules for summer time.
from datetime import UTC, datetime, timedelta, tzinfo


class Harbour(tzinfo):
    """An hour ahead of UTC, and another hour from April to September."""

    def dst(self, when):
        return timedelta(hours=1 if when and 4 <= when.month <= 9 else 0)

    def utcoffset(self, when):
        return timedelta(hours=1) + self.dst(when)

    def tzname(self, when):
        return "HST" if self.dst(when) else "HWT"


zone = Harbour()
winter, summer = datetime(2024, 1, 1, 12, tzinfo=zone), datetime(2024, 7, 1, 12, tzinfo=zone)
print(winter, summer, winter.tzname(), summer.tzname())
print(summer.astimezone(UTC), datetime(2024, 7, 1, 12, tzinfo=UTC).astimezone(zone), summer.timetuple().tm_isdst)
print(summer - winter, summer.astimezone(UTC) - winter.astimezone(UTC), winter.strftime("%Z%z"))


class Wrong(tzinfo):
    def utcoffset(self, when):
        return timedelta(days=2)


class Silent(tzinfo):
    pass


for cls in (Wrong, Silent):
    try:
        print(datetime(2024, 1, 1, tzinfo=cls()).utcoffset())
    except (ValueError, NotImplementedError) as error:
        print(type(error).__name__, error)
