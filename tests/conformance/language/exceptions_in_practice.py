# try, else, finally and raise in everyday use: converting, cleaning up, own errors and asking forgiveness
class ParseError(ValueError):
    def __init__(self, line, reason):
        super().__init__(f"line {line}: {reason}")
        self.line = line

def parse(text):
    result = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        try:
            name, value = line.split("=")
            result[name.strip()] = int(value)
        except ValueError as error:
            raise ParseError(number, str(error)) from error
    return result

log = []

def run(text):
    log.append("start")
    try:
        settings = parse(text)
    except ParseError as error:
        log.append(f"failed at {error.line} because of {type(error.__cause__).__name__}")
        return None
    else:
        log.append("parsed")
        return settings
    finally:
        log.append("end")

print(run("a = 1\n# note\n\nb=2"), run("a = 1\nb"), run("a = x"), log)
try:
    run(None)
except AttributeError as error:
    print(type(error).__name__, error.name, log[-3:])
print(next((n for n in [3, 5] if n > 9), None), [w for w in ("1", "x") if not w.isdigit()])
print(getattr(5, "missing", "default"), {}.get("k", "none"))
