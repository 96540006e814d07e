# The failing expression covers several lines
def describe(name, *, age, city):
    return f"{name}, {age}, {city}"


def main():
    text = describe(
        "Ann",
        age=int("31"),
        city="Paris".upper(),
    ) + describe(
        "Bob",
        age=int("thirty"),
        city="Rome",
    )
    print(text)


main()
