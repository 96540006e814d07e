# csv.writer and csv.reader: quoting, line ends, numbers and errors.
import csv
import io

rows = [["name", "note", "n"], ["Ann", 'says "hi"', 1], ["Bob", "a,b", 2.5], ["Cy", "two\nlines", None], ["", " x ", True]]
with open("t.csv", "w", newline="") as f:
    writer = csv.writer(f)
    print(writer.writerow(rows[0]))
    writer.writerows(rows[1:])
with open("t.csv", "rb") as f:
    print(f.read())
with open("t.csv", newline="") as f:
    reader = csv.reader(f)
    for row in reader:
        print(reader.line_num, row)

for quoting in (csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_MINIMAL, csv.QUOTE_STRINGS, csv.QUOTE_NOTNULL):
    out = io.StringIO()
    csv.writer(out, quoting=quoting).writerow(["a", 1, None, "", 2.0])
    print(repr(out.getvalue()))
print(list(csv.reader(['a,"1",2.5', '"x",3,4'], quoting=csv.QUOTE_ALL)))
print(list(csv.reader(['"a",1,2.5'], quoting=csv.QUOTE_NONNUMERIC)))
print(list(csv.reader(["a;b;'c;d'"], delimiter=";", quotechar="'")))
print(list(csv.reader(["", "a,,b", '"",""', 'a"b,"c""d"', "x, y"])))
for lines, options in ((['"open'], {"strict": True}), (['"a"b'], {"strict": True}), (["a"], {"delimiter": ";;"})):
    try:
        list(csv.reader(lines, **options))
    except (csv.Error, TypeError) as error:
        print(type(error).__name__, error)
try:
    csv.writer(io.StringIO(), quoting=csv.QUOTE_NONE).writerow(["a,b"])
except csv.Error as error:
    print(error)
