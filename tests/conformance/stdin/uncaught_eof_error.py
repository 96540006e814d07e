# A program that asks once too often ends with EOFError.
def ask(question):
    answer = input(question + " ")
    print("answer:", answer)
    return answer


def main():
    ask("first?")
    ask("second?")
    ask("third?")


main()
