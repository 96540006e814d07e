# os.environ is a mapping of strings that the program can change.
import os

os.environ["REHEARSE_TEST"] = "value"
print(os.environ["REHEARSE_TEST"], os.getenv("REHEARSE_TEST"), "REHEARSE_TEST" in os.environ)
print(os.getenv("REHEARSE_MISSING"), os.getenv("REHEARSE_MISSING", "default"))
print(os.environ.get("REHEARSE_MISSING", 3), os.path.expandvars("<$REHEARSE_TEST> ${REHEARSE_TEST}"))
try:
    os.environ["REHEARSE_MISSING"]
except KeyError as error:
    print("KeyError", error)
for key, value in (("KEY", 5), (5, "value")):
    try:
        os.environ[key] = value
    except TypeError as error:
        print(error)
for key in ("", "a=b", "nul\0"):
    try:
        os.environ[key] = "x"
    except (OSError, ValueError) as error:
        print(type(error).__name__, error)
os.putenv("REHEARSE_PUT", "1")
print("REHEARSE_PUT" in os.environ)
print(os.environ.pop("REHEARSE_TEST"), os.getenv("REHEARSE_TEST"))
os.environ.update(REHEARSE_A="1", REHEARSE_B="2")
print(sorted(name for name in os.environ if name.startswith("REHEARSE")))
del os.environ["REHEARSE_A"]
os.unsetenv("REHEARSE_B")
print(sorted(name for name in os.environ if name.startswith("REHEARSE")), type(os.environ).__name__)
print(os.environb[b"REHEARSE_B"], os.environ | {} == dict(os.environ))
