# raise ... from None hides the first exception
def find(name):
    phones = {"Ann": 123}
    try:
        return phones[name]
    except KeyError:
        raise LookupError(f"{name} has no phone") from None


try:
    find("Bob")
except LookupError as error:
    print(error.__cause__, repr(error.__context__), error.__suppress_context__)
find("Cleo")
