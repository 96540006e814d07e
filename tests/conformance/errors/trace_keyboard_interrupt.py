# KeyboardInterrupt is no Exception, so that a broad except lets it pass
def work():
    raise KeyboardInterrupt


try:
    try:
        work()
    except Exception:
        print("not caught here")
except BaseException as error:
    print("caught as BaseException:", repr(error))
print(KeyboardInterrupt.__mro__[1].__name__, SystemExit.__mro__[1].__name__, GeneratorExit.__mro__[1].__name__)
work()
