# A shelf is a dictionary kept in a file.
import shelve

with shelve.open("store") as db:
    db["numbers"] = [1, 2, 3]
    db["who"] = {"name": "Ann"}
    print(sorted(db), len(db), "who" in db)

with shelve.open("store") as db:
    print(db["numbers"], db["who"]["name"])
    db["numbers"].append(4)
    print(db["numbers"])
    del db["who"]
    try:
        db["who"]
    except KeyError as error:
        print(type(error).__name__, error)
    print(db.get("who", "nobody"))

with shelve.open("store", writeback=True) as db:
    db["numbers"].append(4)
    db.update(extra=1)
with shelve.open("store", flag="r") as db:
    print(db["numbers"], sorted(db.items()))
try:
    db["numbers"]
except ValueError as error:
    print(error)
with shelve.open("store", flag="n") as db:
    print(list(db))
