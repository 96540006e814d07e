# Window functions in SQL: ranking, neighbours, running totals, frames, named windows.
import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE score (team TEXT, player TEXT, points INTEGER)")
db.executemany("INSERT INTO score VALUES (?, ?, ?)", [
    ("red", "Ann", 10), ("red", "Bob", 7), ("red", "Cy", 10), ("blue", "Di", 4), ("blue", "Ed", 9)])


def show(query):
    for row in db.execute(query):
        print(*row)
    print("-")


show("""SELECT player, row_number() OVER (ORDER BY points DESC, player),
               rank() OVER w, dense_rank() OVER w, round(percent_rank() OVER w, 2)
        FROM score WINDOW w AS (ORDER BY points DESC) ORDER BY points DESC, player""")
show("""SELECT team, player, sum(points) OVER (PARTITION BY team ORDER BY player),
               points * 100 / sum(points) OVER (PARTITION BY team)
        FROM score ORDER BY team, player""")
show("SELECT player, lag(player) OVER w, lead(player, 1, 'end') OVER w FROM score WINDOW w AS (ORDER BY player)")
show("""SELECT player, avg(points) OVER (ORDER BY player ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING)
        FROM score ORDER BY player""")
show("""SELECT DISTINCT team, first_value(player) OVER (PARTITION BY team ORDER BY points DESC, player)
        FROM score ORDER BY team""")
show("SELECT player, ntile(2) OVER (ORDER BY player) FROM score")
