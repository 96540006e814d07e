# A misspelt keyword is answered with the keyword that was meant (new in 3.14)
import traceback


def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        last = traceback.format_exception_only(error)[-1].strip()
        print(last, "|", error.msg, "|", error.lineno, error.offset)


show("whille True:\n    pass")
show("fro i in range(3):\n    pass")
show("dfe area(w):\n    return w")
show("clas Point:\n    pass")
show("def f():\n    retrun 1")
show("improt os")
show("form os import path")
show("if a:\n    pass\nelfi b:\n    pass")
show("if a:\n    pass\nesle:\n    pass")
show("try:\n    pass\nexecpt ValueError:\n    pass")
show("x = 1 fi y else 2")
show("for i on range(3):\n    pass")
show("x = 3 adn 4")
show("def f():\n    yeild 1")
show("wiht open(name) as file:\n    pass")
show("asynch def f():\n    pass")
show("matc value:\n    case 1:\n        pass")
show("assrt x == 1")
