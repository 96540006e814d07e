# Invalid escape sequences are a SyntaxWarning, with the advice of 3.14
import warnings


def show(source):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        compile(source, "lesson.py", "exec")
    for warning in caught:
        print(f"{warning.filename}:{warning.lineno}: {warning.category.__name__}: {warning.message}")
    if not caught:
        print("no warning:", source)


show(r"x = '\d'")
show(r"x = 'a\sb\w'")
show(r"x = r'\d'")
show(r"x = b'\q'")
show(r"x = f'\d{x}'")
show(r"x = '\777'")
show(r"x = b'\777'")
show("x = 1\ny = '''\na\n\\d'''")
show(r"x = '\\d'")
show(r"x = 'C:\projects\new'")
show(r"x = '\ '")
show(r"x = rf'\d'")
show(r"x = t'\d'")
show(r"x = f'{x:\d}'")
