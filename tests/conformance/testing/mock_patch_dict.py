# patch.dict changes a dictionary for a while: adding, clearing, restoring, also for os.environ and sys.modules.
import os
import sys
from unittest.mock import Mock, patch

settings = {"debug": False, "level": 1}
with patch.dict(settings, {"debug": True, "new": 5}):
    print(settings)
    settings["changed inside"] = 1
print(settings)
with patch.dict(settings, clear=True, only="this") as same:
    print(settings, same is settings)
print(settings)


@patch.dict(os.environ, {"APP_MODE": "test"})
def mode():
    return os.environ["APP_MODE"], os.getenv("APP_MODE")


print(mode(), "APP_MODE" in os.environ)
with patch.dict(sys.modules, {"imaginary": Mock(answer=42)}):
    import imaginary
    print(imaginary.answer, "imaginary" in sys.modules)
print("imaginary" in sys.modules)


@patch.dict("__main__.settings", level=99)
class Reader:
    def test_level(self):
        return settings["level"]


print(Reader().test_level(), settings["level"])
try:
    with patch.dict(settings, level=2):
        raise ValueError
except ValueError:
    print(settings["level"])
