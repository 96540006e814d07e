# What sys tells about the running Python and program.
import sys

print(sys.version_info[:2], sys.version_info >= (3, 14), sys.version_info.major, sys.version_info.releaselevel)
print(sys.argv, sys.byteorder, sys.maxunicode, sys.getdefaultencoding())
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.float_info.mant_dig)
print(sys.int_info.default_max_str_digits, sys.get_int_max_str_digits(), sys.getfilesystemencoding())
print(sys.hash_info.modulus == 2**61 - 1, sys.hash_info.inf)
print(sys.intern("abc") is sys.intern("".join(["a", "bc"])), "math" in sys.builtin_module_names or "math" not in sys.modules)
print({"os", "math", "json", "sqlite3", "asyncio"} <= sys.stdlib_module_names, "sys" in sys.modules)
print(sys.getrecursionlimit(), sys.exc_info(), sys.exception(), sys.flags.optimize, sys.dont_write_bytecode in (True, False))
try:
    1 / 0
except ZeroDivisionError as error:
    kind, value, trace = sys.exc_info()
    print(kind.__name__, value, trace.tb_lineno, sys.exception() is error)
print(sys.exc_info()[0], sys._getframe().f_code.co_name, sys._getframe().f_lineno)
for wrong in (lambda: sys.setrecursionlimit(0), lambda: sys.intern(5), lambda: sys.getrefcount()):
    try:
        wrong()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
x = []
before = sys.getrefcount(x)
y = x
print(sys.getrefcount(x) - before)
