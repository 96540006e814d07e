# Named csv dialects, one of one's own, and the Sniffer.
import csv
import io

print(sorted(csv.list_dialects()))


class Pipes(csv.Dialect):
    delimiter = "|"
    quotechar = "'"
    doublequote = False
    escapechar = "\\"
    lineterminator = "\n"
    quoting = csv.QUOTE_MINIMAL
    skipinitialspace = True


csv.register_dialect("pipes", Pipes)
csv.register_dialect("tabs", delimiter="\t", lineterminator="\n")
out = io.StringIO()
for dialect in ("excel", "excel-tab", "unix", "pipes", "tabs"):
    csv.writer(out, dialect).writerow(["it's", "a|b", "c,d", 'q"'])
    print(dialect, repr(out.getvalue()))
    out.seek(0)
    out.truncate()
print(list(csv.reader(["a| 'b|c'|d"], "pipes")))
print(repr(csv.get_dialect("tabs").delimiter), csv.get_dialect("tabs").strict)
csv.unregister_dialect("tabs")
try:
    csv.get_dialect("tabs")
except csv.Error as error:
    print(error)
sample = "name;age;town\nAnn;31;Ulm\nBob;7;Bonn\n"
sniffed = csv.Sniffer().sniff(sample)
print(sniffed.delimiter, csv.Sniffer().has_header(sample), list(csv.reader(sample.splitlines(), sniffed))[1])
print(csv.field_size_limit(), csv.field_size_limit(10))
try:
    list(csv.reader(["x" * 20]))
except csv.Error as error:
    print(error)
