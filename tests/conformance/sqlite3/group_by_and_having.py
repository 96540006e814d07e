# Aggregates, GROUP BY, HAVING, DISTINCT, FILTER and group_concat with ORDER BY.
import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE sale (shop TEXT, product TEXT, amount REAL)")
db.executemany("INSERT INTO sale VALUES (?, ?, ?)", [
    ("north", "tea", 3.5), ("north", "jam", 2.0), ("south", "tea", 1.5),
    ("south", "tea", None), ("south", "oil", 8.0), ("west", "oil", 4.0)])


def show(query):
    for row in db.execute(query):
        print(row)
    print("-")


show("SELECT count(*), count(amount), sum(amount), total(amount), avg(amount), min(amount), max(product) FROM sale")
show("SELECT shop, sum(amount) AS s FROM sale GROUP BY shop HAVING count(*) > 1 ORDER BY s DESC")
show("SELECT DISTINCT product FROM sale ORDER BY 1")
show("SELECT count(DISTINCT product), count(*) FILTER (WHERE amount >= 2) FROM sale")
show("SELECT shop, group_concat(product, '+' ORDER BY product) FROM sale GROUP BY shop ORDER BY shop")
show("SELECT sum(amount), total(amount), count(*), max(amount) FROM sale WHERE shop = 'nowhere'")
show("SELECT shop, max(amount), product FROM sale GROUP BY shop ORDER BY shop")
