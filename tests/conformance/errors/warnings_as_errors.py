# simplefilter("error") makes a warning an exception
import warnings


def connect(host, port=None):
    if port is None:
        warnings.warn("port will be required", DeprecationWarning, stacklevel=2)
    return host, port


with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    print(connect("db"))
warnings.simplefilter("error", category=DeprecationWarning)
print(connect("db", 5432))
try:
    connect("db")
except DeprecationWarning as warning:
    print("caught:", repr(warning))
connect("db")
