"""Logging, arguments."""

import io
import logging
import sys

logging.basicConfig(level=logging.DEBUG, format="%(asctime)s %(levelname)-8s %(name)s:%(lineno)d %(funcName)s %(message)s", stream=sys.stdout)
log = logging.getLogger("app.part")
log.debug("d %s %d", "x", 1)
log.warning("w", extra={"k": 1})
try:
    1 / 0
except ZeroDivisionError:
    log.exception("failed")
    log.error("again", exc_info=True, stack_info=True)
handler = logging.StreamHandler(io.StringIO())
handler.setFormatter(logging.Formatter("{message} {levelname}", style="{"))
handler.addFilter(lambda record: record.levelno > 10)
log.addHandler(handler)
log.setLevel("INFO")
log.propagate = False
log.info({"a": 1})
log.log(30, "x")
print(handler.stream.getvalue(), log.isEnabledFor(10), log, log.getEffectiveLevel(), logging.getLevelName(10), log.parent, logging.getLogger().handlers)
logging.getLogger("q").addHandler(logging.NullHandler())
logging.LoggerAdapter(log, {}).info("adapted")
