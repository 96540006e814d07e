# A name that is assigned anywhere in a function is local everywhere in it
x = "global"


def early():
    try:
        print(x)
    except UnboundLocalError as error:
        print(error)
    x = 1
    del x
    try:
        x
    except UnboundLocalError as error:
        print(error)


def conditional(flag):
    if flag:
        value = 1
    try:
        return value
    except NameError as error:
        return str(error), error.name


def after_except():
    error = "before"
    try:
        1 / 0
    except ZeroDivisionError as error:
        pass
    try:
        return error
    except UnboundLocalError as problem:
        return str(problem)


early()
print(conditional(True), conditional(False), after_except())
