# add_note: order, types, and that copies of the notes belong to the exception
import copy
import pickle

error = ValueError("bad")
print(hasattr(error, "__notes__"))
error.add_note("first")
error.add_note("second\nline")
print(error.__notes__, str(error), repr(error))
for wrong in 3, None, b"bytes":
    try:
        error.add_note(wrong)
    except TypeError as problem:
        print(problem)
print(copy.copy(error).__notes__, pickle.loads(pickle.dumps(error)).__notes__)
error.__notes__.append(5)
error.detail = "kept too"
print(copy.copy(error).__dict__)
error.__notes__ = "not a list"
try:
    error.add_note("third")
except TypeError as problem:
    print(problem)
