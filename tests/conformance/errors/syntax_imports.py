# Mistakes in import statements
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("import")
show("from math import")
show("from math")
show("from import sqrt")
show("import math.")
show("import math as")
show("import math, ")
show("import math sqrt")
show("from math import (")
show("from math import ()")
show("from math import (sqrt, pi")
show("from math import sqrt, ")
show("from math import sqrt as")
show("from math import sqrt as 1")
show("from math import sqrt as f()")
show("from math import sqrt.x")
show("import .math")
show("from . import *\nfrom .. import a.b")
show("import math from sqrt")
show("def f():\n    from math import *")
show("class A:\n    from math import *")
show("from math import *, sqrt")
