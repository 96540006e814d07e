# The carets of a missing comma cover both expressions
names = [
    "Ann",
    "Bob",
    first_name + last_name "Cleo",
    "Dan",
]
print(names)
