# The error stands far to the right of an indented line, and the text is shown without its indentation
def report(items):
    for item in items:
        if item:
            print("The item that was found is", item, "and its length is", len(item) "characters", sep=" ")


report(["tea", "coffee"])
