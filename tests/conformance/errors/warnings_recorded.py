# catch_warnings(record=True), the filters and their order
import warnings


def noisy():
    warnings.warn("first", UserWarning)
    warnings.warn("second", DeprecationWarning)
    warnings.warn("second again", DeprecationWarning)


for action in "always", "default", "once", "module", "ignore":
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter(action)
        for _ in range(3):
            noisy()
    print(action, [str(w.message) for w in caught])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.filterwarnings("ignore", message="second")
    warnings.filterwarnings("error", message=".*again")
    try:
        noisy()
    except DeprecationWarning as error:
        print("error:", error)
print([(w.category.__name__, str(w.message), w.lineno, w.filename.endswith("main.py")) for w in caught])

try:
    warnings.simplefilter("sometimes")
except ValueError as error:
    print(error)
try:
    warnings.warn("text", "not a class")
except TypeError as error:
    print(error)
with warnings.catch_warnings(action="error"):
    try:
        warnings.warn("now an error")
    except UserWarning as error:
        print(type(error).__name__, error)
