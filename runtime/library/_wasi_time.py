"""Calendar functions of `time` as Linux' C library has them, in UTC and the C locale: a page knows no other."""

import time

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September",
           "October", "November", "December")


def _days_before(year, month, day):
    """Days from 1970-01-01; the month may lie outside of the year."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    # The year begins in March, so that the leap day is its last.
    year -= month <= 2
    day_of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return 365 * year + year // 4 - year // 100 + year // 400 + day_of_year - 719468


def _broken_down(seconds, zone):
    days, rest = divmod(seconds, 86400)
    # The inverse of `_days_before`: eras of 400 years, years from March on.
    era, day_of_era = divmod(days + 719468, 146097)
    year = (day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096) // 365
    day_of_year = day_of_era - (365 * year + year // 4 - year // 100)
    month = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * month + 2) // 5 + 1
    month += 3 if month < 10 else -9
    year += 400 * era + (month <= 2)
    hour, rest = divmod(rest, 3600)
    return time.struct_time((year, month, day, hour, rest // 60, rest % 60, (days + 3) % 7,
                             days - _days_before(year, 1, 1) + 1, 0, zone, 0))


def _seconds(given):
    if given is None:
        return int(time.time() // 1)
    if isinstance(given, float):
        if given != given:
            raise ValueError("Invalid value NaN (not a number)")
        if given in (float("inf"), float("-inf")):
            raise OverflowError("timestamp out of range for platform time_t")
        given = int(given // 1)
    elif not hasattr(given, "__index__"):
        raise TypeError(f"'{type(given).__name__}' object cannot be interpreted as an integer")
    else:
        given = given.__index__()
    if not -(2**63) <= given < 2**63:
        raise OverflowError("timestamp out of range for platform time_t")
    if not -67768040609740800 <= given <= 67768036191676799:
        raise OverflowError(75, "Value too large for defined data type")
    return given


def gmtime(seconds=None, /):
    """The moment in UTC: now, without an argument."""
    return _broken_down(_seconds(seconds), "GMT")


def localtime(seconds=None, /):
    """The moment in local time, which is UTC."""
    return _broken_down(_seconds(seconds), "UTC")


def _fields(given, function):
    if not isinstance(given, tuple):
        raise TypeError("Tuple or struct_time argument required")
    if len(given) < 9:
        raise TypeError(f"{function}(): illegal time tuple argument")
    fields = []
    for item in given[:9]:
        if not hasattr(item, "__index__"):
            raise TypeError(f"'{type(item).__name__}' object cannot be interpreted as an integer")
        fields.append(item.__index__())
    return fields


def mktime(moment, /):
    """Seconds since the epoch of a local time; fields may be out of their ranges."""
    year, month, day, hour, minute, second, *_ = _fields(moment, "mktime")
    days = _days_before(year, month, 1) + day - 1
    return float(days * 86400 + hour * 3600 + minute * 60 + second)


def _checked(moment, function):
    """Fields in their ranges, as C counts them: months and days of the year from 0, weeks from Sunday."""
    year, month, day, hour, minute, second, weekday, yearday, _ = _fields(moment, function)
    month = 1 if month == 0 else month
    day = 1 if day == 0 else day
    yearday = 1 if yearday == 0 else yearday
    for is_good, name in (
        (1 <= month <= 12, "month"),
        (1 <= day <= 31, "day of month"),
        (0 <= hour <= 23, "hour"),
        (0 <= minute <= 59, "minute"),
        (0 <= second <= 61, "seconds"),
        (weekday >= -1, "day of week"),
        (1 <= yearday <= 366, "day of year"),
    ):
        if not is_good:
            raise ValueError(f"{name} out of range")
    return year, month, day, hour, minute, second, weekday % 7, yearday


def asctime(moment=None, /):
    """For example `Sat Jun  6 16:26:11 1998`."""
    year, month, day, hour, minute, second, weekday, _ = _checked(
        localtime() if moment is None else moment, "asctime"
    )
    return (f"{_DAYS[weekday][:3]} {_MONTHS[month - 1][:3]} {day:2} "
            f"{hour:02}:{minute:02}:{second:02} {year}")


def ctime(seconds=None, /):
    """The same for seconds since the epoch."""
    return asctime(localtime(seconds))


def _iso(year, weekday, yearday):
    """Year and week of ISO 8601."""
    week = (yearday - 1 - weekday + 10) // 7
    if week < 1:
        before = year - 1
        days = _days_before(year, 1, 1) - _days_before(before, 1, 1)
        return _iso(before, weekday, yearday + days)
    if week == 53:
        days = _days_before(year + 1, 1, 1) - _days_before(year, 1, 1)
        if days - yearday < 3 - weekday:
            return year + 1, 1
    return year, week


def strftime(format, moment=None, /):
    """Writes a moment by the directives of C's function of this name."""
    if not isinstance(format, str):
        raise TypeError(f"strftime() argument 1 must be str, not {type(format).__name__}")
    if moment is None:
        moment = localtime()
    year, month, day, hour, minute, second, weekday, yearday = _checked(moment, "strftime")
    zone = getattr(moment, "tm_zone", None) or "UTC"
    offset = getattr(moment, "tm_gmtoff", None) or 0
    sunday = (weekday + 1) % 7
    twelve = hour % 12 or 12
    clock = f"{hour:02}:{minute:02}:{second:02}"
    iso_year, iso_week = _iso(year, weekday, yearday)
    sign = "-" if offset < 0 else "+"
    values = {
        "a": _DAYS[weekday][:3],
        "A": _DAYS[weekday],
        "b": _MONTHS[month - 1][:3],
        "B": _MONTHS[month - 1],
        "c": f"{_DAYS[weekday][:3]} {_MONTHS[month - 1][:3]} {day:2} {clock} {year}",
        "C": f"{year // 100:02}",
        "d": f"{day:02}",
        "D": f"{month:02}/{day:02}/{year % 100:02}",
        "e": f"{day:2}",
        "F": f"{year}-{month:02}-{day:02}",
        "g": f"{iso_year % 100:02}",
        "G": f"{iso_year}",
        "h": _MONTHS[month - 1][:3],
        "H": f"{hour:02}",
        "I": f"{twelve:02}",
        "j": f"{yearday:03}",
        "k": f"{hour:2}",
        "l": f"{twelve:2}",
        "m": f"{month:02}",
        "M": f"{minute:02}",
        "n": "\n",
        "p": "PM" if hour >= 12 else "AM",
        "P": "pm" if hour >= 12 else "am",
        "r": f"{twelve:02}:{minute:02}:{second:02} {'PM' if hour >= 12 else 'AM'}",
        "R": f"{hour:02}:{minute:02}",
        "s": str(int(mktime(tuple(moment)[:9]))),
        "S": f"{second:02}",
        "t": "\t",
        "T": clock,
        "u": str(weekday + 1),
        "U": f"{(yearday - 1 + 7 - sunday) // 7:02}",
        "V": f"{iso_week:02}",
        "w": str(sunday),
        "W": f"{(yearday - 1 + 7 - weekday) // 7:02}",
        "x": f"{month:02}/{day:02}/{year % 100:02}",
        "X": clock,
        "y": f"{year % 100:02}",
        "Y": str(year),
        "z": f"{sign}{abs(offset) // 3600:02}{abs(offset) // 60 % 60:02}",
        "Z": zone,
        "%": "%",
    }
    parts, at = [], 0
    while (found := format.find("%", at)) >= 0:
        parts.append(format[at:found])
        end = found + 1
        # Flags of the C library: no padding, blanks, zeros, upper case.
        while end < len(format) and format[end] in "-_0^#":
            end += 1
        directive = format[end : end + 1]
        if directive in ("E", "O") and len(format) > end + 1:
            end += 1
            directive = format[end]
        value = values.get(directive)
        if value is None:
            parts.append(format[found : end + 1])
        else:
            flags = format[found + 1 : end]
            if "-" in flags:
                value = value.lstrip("0 ") or "0" if directive in "CdegGHIjklmMSUVWyY" else value
            elif "_" in flags and directive in "CdgHIjmMSUVWy":
                value = (value.lstrip("0") or "0").rjust(len(value))
            elif "0" in flags:
                value = value.replace(" ", "0") if directive in "ekl" else value
            if "^" in flags:
                value = value.upper()
            parts.append(value)
        at = end + 1
    parts.append(format[at:])
    return "".join(parts)


def install():
    """Puts these functions into `time`."""
    from _wasi_os import unbound

    for function in (gmtime, localtime, mktime, asctime, ctime, strftime):
        function.__module__ = "time"
        setattr(time, function.__name__, unbound(function))
    time.tzname = ("UTC", "UTC")
    time.timezone = time.altzone = time.daylight = 0
