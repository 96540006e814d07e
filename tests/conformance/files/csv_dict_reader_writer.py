# csv.DictReader and csv.DictWriter work with rows as dictionaries.
import csv
import io

people = [{"name": "Ann", "age": 31}, {"name": "Bob", "age": 7, "pet": "cat"}]
with open("people.csv", "w", newline="") as f:
    writer = csv.DictWriter(f, fieldnames=["name", "age", "pet"], restval="-")
    writer.writeheader()
    writer.writerows(people)
print(open("people.csv").read())

with open("people.csv", newline="") as f:
    reader = csv.DictReader(f)
    print(reader.fieldnames)
    for row in reader:
        print(row, type(row).__name__)

ragged = ["a,b", "1,2,3,4", "5", "", "6,7"]
for row in csv.DictReader(ragged, restkey="rest", restval="none"):
    print(row)
print(list(csv.DictReader(["1,2"], fieldnames=["x", "y"])))
print(list(csv.DictReader([])), csv.DictReader([]).fieldnames)

out = io.StringIO()
try:
    csv.DictWriter(out, ["a"]).writerow({"a": 1, "b": 2})
except ValueError as error:
    print(error)
csv.DictWriter(out, ["a"], extrasaction="ignore", lineterminator="\n").writerow({"a": 1, "b": 2})
print(repr(out.getvalue()))
