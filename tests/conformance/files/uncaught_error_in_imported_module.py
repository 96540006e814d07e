# An error inside an imported module: the traceback names that module's file and line.
from pathlib import Path

Path("helpers.py").write_text(
    '''def average(values):
    """The arithmetic mean."""
    total = sum(values)
    return total / len(values)


def report(values):
    print("average:", average(values))
'''
)
import helpers

helpers.report([1, 2, 3])
helpers.report([])
