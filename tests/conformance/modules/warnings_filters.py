# warnings: showing, catching, filtering and turning into errors.
import contextlib
import sys
import warnings


def old(level=2):
    warnings.warn("old() is old", DeprecationWarning, stacklevel=level)
    return "still works"


with contextlib.redirect_stderr(sys.stdout):
    warnings.warn("careful")
    print(old())
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old()
    warnings.warn("second", UserWarning)
    print([(str(w.message), w.category.__name__, w.lineno) for w in caught])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        old()
    except DeprecationWarning as error:
        print("raised", error)
with warnings.catch_warnings(record=True) as caught:
    warnings.filterwarnings("ignore", message="old.*")
    old()
    warnings.warn("kept", RuntimeWarning)
    print(len(caught), caught[0].message)


@warnings.deprecated("use new() instead")
def older():
    return 1


with warnings.catch_warnings(record=True, action="always") as caught:
    print(older(), caught[0].message, caught[0].category.__name__, older.__deprecated__)
print(warnings.formatwarning("text", UserWarning, "file.py", 3, "code here"), end="")
