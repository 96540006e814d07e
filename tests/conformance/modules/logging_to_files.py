# logging to files: basicConfig, FileHandler, rotation and reading it back.
import logging
import logging.handlers
import os

logging.basicConfig(filename="app.log", level=logging.DEBUG, format="%(levelname)s:%(name)s:%(message)s", encoding="utf-8")
logging.debug("started ✓")
logging.getLogger("part").info("value=%r", [1])
logging.basicConfig(level=logging.ERROR)
logging.info("a second basicConfig changes nothing")
print(open("app.log", encoding="utf-8").read(), end="")
logging.basicConfig(filename="second.log", filemode="w", format="{levelname[0]} {message}", style="{", force=True, level="INFO")
logging.info("braces")
logging.debug("too low")
print(open("second.log").read(), end="")

rotating = logging.handlers.RotatingFileHandler("r.log", maxBytes=40, backupCount=2)
rotating.setFormatter(logging.Formatter("%(message)s"))
log = logging.getLogger("rotating")
log.propagate = False
log.addHandler(rotating)
for number in range(8):
    log.warning("message number %d", number)
for name in sorted(name for name in os.listdir() if name.startswith("r.log")):
    print(name, open(name).read().split("\n")[:-1])

memory = logging.handlers.MemoryHandler(10, flushLevel=logging.ERROR, target=rotating)
buffered = logging.getLogger("buffered")
buffered.propagate = False
buffered.addHandler(memory)
buffered.warning("waits")
print(len(memory.buffer))
buffered.error("flushes")
print(len(memory.buffer), open("r.log").read().split("\n")[-2])
logging.shutdown()
