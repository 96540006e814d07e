# json: depth of 100 000 is refused with RecursionError by dumps and by loads; circles are a ValueError.
import json


def nest(depth):
    value = []
    for _ in range(depth):
        value = [value]
    return value


text = json.dumps(nest(200))
print(len(text), json.loads(text) == nest(200))
for attempt in (lambda: json.dumps(nest(100_000)), lambda: json.loads("[" * 100_000),
                lambda: json.loads('{"a":' * 100_000), lambda: json.loads("[" * 100_000 + "]" * 100_000)):
    try:
        attempt()
    except RecursionError as error:
        print(type(error).__name__)
circle = {}
circle["me"] = [circle]
for keywords in ({}, {"indent": 1}):
    try:
        json.dumps(circle, **keywords)
    except ValueError as error:
        print(error)
try:
    json.dumps(circle, check_circular=False)
except RecursionError as error:
    print(type(error).__name__)
print(json.loads("[[[[]]]]"))
