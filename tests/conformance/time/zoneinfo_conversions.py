# Converting between places: a meeting plan and a flight.
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

meeting = datetime(2024, 3, 12, 15, 0, tzinfo=ZoneInfo("Europe/Berlin"))
for place in ("America/New_York", "America/Los_Angeles", "Asia/Kolkata", "Asia/Shanghai", "Australia/Sydney"):
    local = meeting.astimezone(ZoneInfo(place))
    print(f"{place:20} {local:%a %d %b %H:%M %Z} {local.utcoffset()}")

departure = datetime(2024, 6, 1, 23, 30, tzinfo=ZoneInfo("Asia/Tokyo"))
arrival = (departure + timedelta(0)).astimezone(UTC) + timedelta(hours=9, minutes=45)
arrival = arrival.astimezone(ZoneInfo("America/Los_Angeles"))
print(departure, arrival, arrival.date() - departure.date(), arrival - departure)
print(arrival > departure, arrival.replace(tzinfo=None) < departure.replace(tzinfo=None))

zones = sorted({meeting.replace(tzinfo=ZoneInfo(name)).astimezone(UTC).hour for name in ("UTC", "Europe/Paris", "Asia/Tokyo")})
print(zones)
import copy
import pickle

zone = ZoneInfo("Europe/Berlin")
print(pickle.loads(pickle.dumps(zone)) is zone, copy.copy(zone) is zone, copy.deepcopy(zone) is zone)
print(pickle.loads(pickle.dumps(meeting)) == meeting, datetime(2024, 7, 1, tzinfo=zone).strftime("%z|%:z|%Z"))
