# raise ... from ...: the direct cause is printed first
class ConfigError(Exception):
    """The configuration cannot be used."""


def read_port(settings):
    try:
        return int(settings["port"])
    except KeyError as error:
        raise ConfigError("no port given") from error


def start(settings):
    try:
        port = read_port(settings)
    except ConfigError as error:
        raise RuntimeError("cannot start") from error
    return port


print(start({"port": "8080"}))
print(start({}))
