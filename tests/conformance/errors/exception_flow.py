# Which of else, except and finally run, and what return and break in them do
def flow(what):
    log = []
    try:
        try:
            log.append("try")
            if what == "return":
                return log
            if what == "value":
                int("x")
            if what == "key":
                {}["x"]
        except ValueError:
            log.append("except")
        else:
            log.append("else")
        finally:
            log.append("finally")
    except LookupError as error:
        log.append("outer " + type(error).__name__)
    return log


for what in "nothing", "return", "value", "key":
    print(what, flow(what))


def loop():
    for n in range(5):
        try:
            if n == 1:
                continue
            if n == 3:
                break
            yield n
        finally:
            yield f"finally {n}"


print(list(loop()))
