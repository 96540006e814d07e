# A module edited after its import changes only with importlib.reload.
import importlib
import sys
from pathlib import Path

source = Path("settings.py")
source.write_text("colour = 'red'\nold_name = True\ncounter = globals().get('counter', 0) + 1\n")
import settings
from settings import colour

print(settings.colour, settings.counter)
source.write_text("colour = 'dark green'\ncounter = globals().get('counter', 0) + 1\n")
import settings as again

print(again.colour, again is settings)

importlib.invalidate_caches()
reloaded = importlib.reload(settings)
print(reloaded is settings, settings.colour, colour, settings.counter, settings.old_name)

del sys.modules["settings"]
import settings as fresh

print(fresh is settings, fresh.colour, fresh.counter, hasattr(fresh, "old_name"))

source.write_text("colour = 'unfinished\n")
try:
    importlib.reload(fresh)
except SyntaxError as error:
    print(type(error).__name__, error.msg, error.lineno)
print(fresh.colour)
source.unlink()
importlib.invalidate_caches()
try:
    importlib.reload(fresh)
except ModuleNotFoundError as error:
    print(error)
