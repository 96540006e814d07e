# A character copied from a word processor
price = 3
print(“The price is”, price)
print("done")
# The end
