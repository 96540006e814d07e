# A replacement field without an expression
name = "Ann"
age = 31
print(f"{name} is {} years old")
print("done")
