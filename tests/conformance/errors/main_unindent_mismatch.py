# An IndentationError: the unindented line fits no outer block
def compare(a, b):
    if a > b:
        result = "greater"
      else:
        result = "not greater"
    return result


print(compare(1, 2))
