# Which method an operator tries first: reflected operands, subclasses and NotImplemented
log = []

class Left:
    def __add__(self, other): log.append("Left.__add__"); return NotImplemented
    def __lt__(self, other): log.append("Left.__lt__"); return NotImplemented
    def __eq__(self, other): log.append("Left.__eq__"); return NotImplemented
    __hash__ = None

class Right:
    def __radd__(self, other): log.append("Right.__radd__"); return "right"
    def __gt__(self, other): log.append("Right.__gt__"); return "greater"
    def __eq__(self, other): log.append("Right.__eq__"); return "equal"

class Sub(Left):
    def __radd__(self, other): log.append("Sub.__radd__"); return "sub"

def show(value):
    print(value, log)
    log.clear()

show(Left() + Right())
show(Left() + Sub())
show(Left() < Right())
show(Left() == Right())
show(Left() == Left())
show(Left() != Right())
l = Left()
l2 = l
show(l == l2)
show(l in [Right()])
show([l] == [l])
for attempt in (lambda: Left() + 1), (lambda: Left() < Left()), (lambda: {Left(): 1}), (lambda: Left() + Left()):
    try:
        attempt()
    except TypeError as error:
        show(error)
