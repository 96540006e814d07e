# Lines written in pieces stay whole when a lock guards them.
import io
import threading
import time

out = io.StringIO()
lock = threading.Lock()


def write_line(name, count):
    for n in range(count):
        with lock:
            for piece in ("[", name, " ", str(n), "]\n"):
                out.write(piece)
                time.sleep(0)


threads = [threading.Thread(target=write_line, args=(name, 5)) for name in ("ann", "bob", "cid")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
lines = out.getvalue().splitlines()
print(len(lines), len(set(lines)))
for name in ("ann", "bob", "cid"):
    print([line for line in lines if name in line])
