# pickle and copy.deepcopy walk down recursively: deep structures are refused, circles are kept.
import copy
import pickle


def nest(depth):
    value = []
    for _ in range(depth):
        value = [value]
    return value


def depth_of(value):
    depth = 0
    while value:
        value = value[0]
        depth += 1
    return depth


print(depth_of(pickle.loads(pickle.dumps(nest(100)))), depth_of(copy.deepcopy(nest(100))))
for name, attempt in {"pickle": pickle.dumps, "deepcopy": copy.deepcopy, "copy": copy.copy}.items():
    try:
        print(name, depth_of(attempt(nest(100_000))))
    except RecursionError as error:
        print(name, type(error).__name__)
circle = [1]
circle.append(circle)
back = pickle.loads(pickle.dumps(circle))
twin = copy.deepcopy(circle)
print(back[1] is back, twin[1] is twin, back is circle)
shared = []
left, right = copy.deepcopy([shared, shared])
print(left is right)
