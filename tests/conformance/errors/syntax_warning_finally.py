# return, break and continue that leave a finally block are warned of in 3.14
import warnings


def show(source):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        compile(source, "lesson.py", "exec")
    for warning in caught:
        print(f"{warning.lineno}: {warning.category.__name__}: {warning.message}")
    if not caught:
        print("no warning:", repr(source))


show("def f():\n    try:\n        pass\n    finally:\n        return 1")
show("for x in y:\n    try:\n        pass\n    finally:\n        break")
show("while x:\n    try:\n        pass\n    finally:\n        continue")
show("def f():\n    try:\n        pass\n    finally:\n        def g():\n            return 1")
show("try:\n    pass\nfinally:\n    for x in y:\n        break")
show("try:\n    pass\nfinally:\n    while x:\n        continue")
show("def f():\n    try:\n        pass\n    finally:\n        for x in y:\n            return x")
show("def f():\n    for x in y:\n        try:\n            return 1\n        finally:\n            pass")
show("def f():\n    try:\n        pass\n    finally:\n        if a:\n            return 1\n        return 2")
show("def f():\n    try:\n        pass\n    finally:\n        try:\n            return\n        finally:\n            x")
