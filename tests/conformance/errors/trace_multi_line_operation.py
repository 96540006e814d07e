# A binary operation that is spread over several lines
prices = [1.5, 2.5, "3.5"]

total = (
    prices[0]
    + prices[1]
    + prices[2]
)
print(total)
