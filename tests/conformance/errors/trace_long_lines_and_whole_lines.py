# No carets when they would cover the whole line; wide characters count double
def fail():
    raise ValueError("deep inside")


def middle():
    fail()


def outer():
    text = "日本語" + str(middle())
    return text


outer()
