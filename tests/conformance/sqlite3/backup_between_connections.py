# Connection.backup copies a database into another connection, page by page if wanted.
import sqlite3

source = sqlite3.connect(":memory:")
source.execute("CREATE TABLE big (text)")
source.executemany("INSERT INTO big VALUES (?)", [("x" * 1000,) for _ in range(50)])
source.commit()

target = sqlite3.connect(":memory:")
source.backup(target)
print(target.execute("SELECT count(*), sum(length(text)) FROM big").fetchone())

steps = []
slow = sqlite3.connect(":memory:")
source.backup(slow, pages=5, progress=lambda status, remaining, total: steps.append((status, remaining, total)))
print(len(steps) > 2, steps[-1][1], all(total == steps[0][2] for _, _, total in steps))
print(steps[0][0] == sqlite3.SQLITE_OK, steps[-1][0] == sqlite3.SQLITE_DONE)
print(all(before[1] > after[1] for before, after in zip(steps, steps[1:])))

source.execute("DELETE FROM big")
source.commit()
print(source.execute("SELECT count(*) FROM big").fetchone(), slow.execute("SELECT count(*) FROM big").fetchone())
for wrong in (source, None):
    try:
        source.backup(wrong)
    except (ValueError, TypeError) as error:
        print(type(error).__name__)
