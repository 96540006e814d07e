# The logging module knows the thread of each record and may be used from many threads.
import io
import logging
import threading

stream = io.StringIO()
handler = logging.StreamHandler(stream)
handler.setFormatter(logging.Formatter("%(threadName)s %(levelname)s %(message)s"))
logger = logging.getLogger("shop")
logger.setLevel(logging.INFO)
logger.propagate = False
logger.addHandler(handler)


def serve(customer):
    logger.info("serves %s", customer)
    logger.debug("not shown")
    try:
        {}[customer]
    except KeyError:
        logger.error("cannot find %s", customer)


threads = [threading.Thread(target=serve, args=(who,), name=f"clerk {n}") for n, who in enumerate("xyz")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
logger.warning("closing")
for line in sorted(stream.getvalue().splitlines()):
    print(line)
