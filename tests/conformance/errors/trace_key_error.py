# A KeyError shows the repr of its key
ages = {"Ann": 31}
try:
    ages["Bob's\n"]
except KeyError as error:
    print(error, str(error), repr(error), error.args)
try:
    ages[1, "x"]
except KeyError as error:
    print(error)
print(KeyError(), KeyError("a", "b"), KeyError(""))
ages["Zoë"]
