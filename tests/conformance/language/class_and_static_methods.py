# Class methods as other constructors, static methods, and how both are inherited
class Date:
    separator = "-"

    def __init__(self, year, month, day):
        self.parts = year, month, day

    @classmethod
    def parse(cls, text):
        return cls(*map(int, text.split(cls.separator)))

    @staticmethod
    def is_leap(year):
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)

    @classmethod
    def with_separator(cls, separator):
        return type(f"{cls.__name__}With{len(separator)}", (cls,), {"separator": separator})

    def __repr__(self):
        return f"{type(self).__name__}{self.parts}"


class Slashed(Date):
    separator = "/"


print(Date.parse("2024-02-29"), Slashed.parse("2024/02/28"), Slashed(1, 2, 3).parse("4/5/6"))
print(Date.is_leap(1900), Date(2000, 1, 1).is_leap(2000))
print([y for y in range(1996, 2010) if Slashed.is_leap(y)])
print(Date.with_separator("::").parse("1::2::3"))
print(Date.parse.__self__ is Date)
print(Slashed.parse.__self__ is Slashed)
print(type(Date.__dict__["parse"]).__name__)
print(type(Date.__dict__["is_leap"]).__name__)
print(Date.parse.__func__ is Slashed.parse.__func__)
print(Date.is_leap is Slashed.is_leap, callable(Date.__dict__["is_leap"]))
print(Date.__dict__["is_leap"](2024), Date.is_leap.__name__)
