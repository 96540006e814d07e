# Configuring logging with a dictionary.
import io
import logging
import logging.config

stream = io.StringIO()
config = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"short": {"format": "[{levelname}] {name}: {message}", "style": "{"}, "dated": {"format": "%(asctime)s %(message)s", "datefmt": "%Y"}},
    "filters": {"only_shop": {"()": logging.Filter, "name": "shop"}},
    "handlers": {
        "memory": {"class": "logging.StreamHandler", "formatter": "short", "stream": stream, "filters": ["only_shop"]},
        "file": {"class": "logging.FileHandler", "filename": "dated.log", "formatter": "dated", "level": "ERROR"},
    },
    "loggers": {"shop": {"level": "DEBUG", "handlers": ["memory"]}},
    "root": {"level": "WARNING", "handlers": ["file", "memory"]},
}
logging.config.dictConfig(config)
logging.getLogger("shop.till").debug("detail")
logging.getLogger("other").error("elsewhere")
logging.getLogger("shop").error("problem")
print(stream.getvalue(), end="")
print([(len(line.split()[0]), line.split()[1:]) for line in open("dated.log").read().splitlines()])
print(logging.getHandlerNames() >= {"memory", "file"}, type(logging.getHandlerByName("file")).__name__)
for broken in (
    {"version": 2},
    {},
    {"version": 1, "handlers": {"h": {"class": "no.such.Handler"}}},
    {"version": 1, "root": {"handlers": ["absent"]}},
    {"version": 1, "loggers": {"x": {"level": "LOUD"}}},
):
    try:
        logging.config.dictConfig(broken)
    except ValueError as error:
        print(error)
