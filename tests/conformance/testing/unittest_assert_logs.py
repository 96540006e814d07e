# assertLogs and assertNoLogs capture what is logged inside a block.
import logging
import unittest

case = unittest.TestCase()
with case.assertLogs() as caught:
    logging.getLogger("shop").warning("only %d left", 3)
    logging.getLogger("shop.till").error("empty")
print(caught.output)
print([record.getMessage() for record in caught.records], caught.records[0].levelname)
with case.assertLogs("shop", level="DEBUG") as caught:
    logging.getLogger("shop.till").debug("detail")
    logging.getLogger("other").propagate = False
print(caught.output)


def attempt(action):
    try:
        action()
    except AssertionError as error:
        print(error)


def logs(message, **keywords):
    with case.assertLogs(**keywords):
        logging.getLogger("shop").info(message)


def no_logs(level):
    with case.assertNoLogs(level=level):
        logging.getLogger("shop").warning("noise")


attempt(lambda: logs("too low", level="ERROR"))
attempt(lambda: logs("elsewhere", logger="bank"))
attempt(lambda: no_logs("INFO"))
no_logs("ERROR")
print("quiet at the level of ERROR")
