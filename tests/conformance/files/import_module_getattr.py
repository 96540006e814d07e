# Modules with __getattr__ and __dir__ of their own, and modules made by hand.
import sys
import types
from pathlib import Path

Path("lazy.py").write_text(
    """
real = 1
def __getattr__(name):
    if name == 'computed':
        print('computing')
        return 42
    raise AttributeError(f'lazy has no {name}')
def __dir__():
    return ['real', 'computed']
"""
)
import lazy
from lazy import computed

print(lazy.real, lazy.computed, computed, dir(lazy))
for attempt in ("lazy.other", "from lazy import other"):
    try:
        exec(attempt)
    except (AttributeError, ImportError) as error:
        print(type(error).__name__, error)
print(getattr(lazy, "other", "default"), hasattr(lazy, "computed"))

made = types.ModuleType("made", "Made by hand.")
made.value = [1]
sys.modules["made"] = made
import made as imported

print(imported.value is made.value, imported.__doc__, made, made.__spec__)
made.value = 2
from made import value

print(value, sorted(vars(made)))
