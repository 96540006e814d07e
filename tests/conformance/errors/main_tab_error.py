# A TabError: one line of a block is indented with a tab, the other with spaces
total = 0
for number in [1, 2, 3]:
        total += number
	print(total)
print("done")
