# Loggers, levels, formatters and the hierarchy, written to a StringIO.
import io
import logging

stream = io.StringIO()
handler = logging.StreamHandler(stream)
handler.setFormatter(logging.Formatter("%(levelname)-8s|%(name)s|%(funcName)s|%(lineno)d|%(message)s"))
log = logging.getLogger("shop.till")
parent = logging.getLogger("shop")
parent.addHandler(handler)
parent.setLevel(logging.INFO)


def sell(item, price):
    log.debug("not shown")
    log.info("sold %s for %d", item, price)
    log.warning("%(what)s is low", {"what": "stock"})


sell("tea", 3)
log.log(35, "between levels")
log.critical("no %% arguments %s")
parent.error("from the parent")
print(stream.getvalue())
print(log.parent is parent, parent.parent is logging.getLogger(), log.getEffectiveLevel(), log.level, log.isEnabledFor(10))
print(log, parent, logging.getLevelName(30), logging.getLevelName("ERROR"), logging.getLevelName(35))
logging.addLevelName(35, "NOTICE")
log.propagate = False
log.addHandler(handler)
log.log(35, "named now")
logging.disable(logging.ERROR)
parent.error("disabled below critical")
parent.critical("still heard")
print(stream.getvalue().splitlines()[-2:], logging.getLogger("shop").handlers == [handler], log.getChild("x").name)
for wrong in (lambda: log.setLevel("LOUD"), lambda: logging.getLogger(5), lambda: log.log("INFO", "x")):
    try:
        wrong()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
