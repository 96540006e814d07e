# Code from a string has a file name in angle brackets and no source lines
source = """
def area(radius):
    return 3.14 * radius ** power

result = area(2)
"""
print(eval("1 + 1"))
try:
    eval("len(5)")
except TypeError as error:
    print(error, error.__traceback__.tb_next.tb_frame.f_code.co_filename)
exec(compile(source, "<lesson>", "exec"))
