# Case sensitivity, the name of the main module, and what a module holds
import __main__
import builtins
import types

Value, value, VALUE = 1, 2, 3
print(Value, value, VALUE)
print(__name__, __main__.value, __main__ is __import__("sys").modules["__main__"])
if __name__ == "__main__":
    print("run as a program")
print(__file__, __spec__, __package__, __doc__)
print(isinstance(__main__, types.ModuleType), __builtins__ is builtins)
made = types.ModuleType("made", "A module made by hand.")
exec("def double(x):\n    return x * 2\n", made.__dict__)
print(made.__name__, made.__doc__, made.double(4), made.double.__module__)
print(sorted(name for name in dir(made) if not name.startswith("__")))
print(vars()["Value"], globals() is locals(), globals()["VALUE"])
del value
print("value" in globals())
größe = 7
print(größe, "größe".isidentifier(), "2x".isidentifier(), "class".isidentifier())
ﬁne = "NFKC makes this name 'fine'"
print(fine)
