# The traceback of a bracket that is never closed points at the opening one
print("never printed")

prices = {
    "tea": 2.50,
    "coffee": 3.20,
    "water": [1.00,

total = sum(prices.values())
print(total)
