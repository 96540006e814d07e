# Logging exceptions, extra fields, adapters, filters and records of one's own.
import io
import logging

stream = io.StringIO()
handler = logging.StreamHandler(stream)
log = logging.getLogger("bank")
log.addHandler(handler)
log.propagate = False
try:
    1 / 0
except ZeroDivisionError:
    log.exception("cannot divide")
    log.error("short", exc_info=False)
print(stream.getvalue())


stream.seek(0)
stream.truncate()
handler.setFormatter(logging.Formatter("%(user)s: %(message)s", defaults={"user": "nobody"}))
log.warning("with extra", extra={"user": "ann"})
log.warning("without")
adapter = logging.LoggerAdapter(log, {"user": "bob"})
adapter.warning("adapted")
handler.addFilter(lambda record: "secret" not in record.getMessage())
log.warning("the secret is %d", 42)
print(stream.getvalue(), end="")
record = logging.makeLogRecord({"msg": "made %s", "args": ("by hand",), "levelno": 30, "levelname": "WARNING", "user": "x"})
print(handler.format(record), record)
try:
    log.warning("clash", extra={"message": "x"})
except KeyError as error:
    print(error)
for broken, style in (("%(message)", "%"), ("{message", "{"), ("plain", "$"), ("%(x)s", "?")):
    try:
        logging.Formatter(broken, style=style)
    except ValueError as error:
        print(error)
