# A thread begins with an empty context unless it is given one.
import contextvars
import threading

user = contextvars.ContextVar("user", default="nobody")
seen = {}


def note(key, new=None):
    seen[key] = user.get()
    if new:
        user.set(new)


def run(*args, **options):
    thread = threading.Thread(target=note, args=args, **options)
    thread.start()
    thread.join()


user.set("ada")
run("empty context", context=contextvars.Context())
run("copied context", "bob", context=contextvars.copy_context())
print(seen, user.get())
context = contextvars.copy_context()
run("given", "cid", context=context)
print(context[user], user.get())
thread = threading.Thread(target=context.run, args=(note, "through run"))
thread.start()
thread.join()
print(seen["through run"])
