# A string whose closing quote is missing
name = "Ann"
print('It's ' + name)
print("done")
print("really done")
