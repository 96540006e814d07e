# A database in a file: what one connection commits another one sees; it outlives the connection.
import os
import pathlib
import sqlite3

writer = sqlite3.connect("shop.db")
reader = sqlite3.connect(pathlib.Path("shop.db"))
writer.execute("CREATE TABLE item (name)")
writer.execute("INSERT INTO item VALUES ('lamp')")
print("before commit", reader.execute("SELECT * FROM item").fetchall())
print("the writer itself", writer.execute("SELECT * FROM item").fetchall())
writer.commit()
print("after commit", reader.execute("SELECT * FROM item").fetchall())
writer.execute("INSERT INTO item VALUES ('never committed')")
writer.close()
reader.close()

again = sqlite3.connect("shop.db")
print("reopened", again.execute("SELECT * FROM item").fetchall())
again.close()
with open("shop.db", "rb") as file:
    print(file.read(15), os.path.getsize("shop.db") % 4096)
os.remove("shop.db")
print(os.path.exists("shop.db"))
