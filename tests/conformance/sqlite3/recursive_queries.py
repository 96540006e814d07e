# WITH RECURSIVE: counting, Fibonacci numbers, a tree of parts, paths in a graph with a cycle.
import sqlite3

db = sqlite3.connect(":memory:")
print(db.execute("""
    WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 100)
    SELECT sum(i), count(*) FROM n""").fetchone())
print([x for (x,) in db.execute("""
    WITH RECURSIVE fib (a, b) AS (VALUES (0, 1) UNION ALL SELECT b, a + b FROM fib LIMIT 12) SELECT a FROM fib""")])

db.executescript("""
    CREATE TABLE part (name TEXT, parent TEXT);
    INSERT INTO part VALUES ('car', NULL), ('engine', 'car'), ('wheel', 'car'), ('piston', 'engine'), ('tyre', 'wheel');
    CREATE TABLE edge (a TEXT, b TEXT);
    INSERT INTO edge VALUES ('x', 'y'), ('y', 'z'), ('z', 'x'), ('z', 'w');
""")
for depth, name in db.execute("""
        WITH RECURSIVE tree (name, depth) AS (
            SELECT name, 0 FROM part WHERE parent IS NULL
            UNION ALL
            SELECT part.name, depth + 1 FROM part JOIN tree ON part.parent = tree.name
            ORDER BY 2 DESC, 1)
        SELECT depth, name FROM tree"""):
    print("  " * depth + name)
print(db.execute("""
    WITH RECURSIVE reach (node) AS (VALUES ('x') UNION SELECT b FROM edge JOIN reach ON a = node)
    SELECT node FROM reach ORDER BY node""").fetchall())
