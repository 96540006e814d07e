# An assignment where a comparison was meant
answer = 42

if answer = 42:
    print("right")
else:
    print("wrong")
