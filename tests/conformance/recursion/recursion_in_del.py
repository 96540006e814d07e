# A RecursionError inside __del__ does not reach the program, and a chain of __del__ methods all run.
import sys

problems = []
sys.unraisablehook = lambda unraisable: problems.append(unraisable.exc_type.__name__)


class Bad:
    def __del__(self):
        def forever():
            return forever()
        forever()


Bad()
print(problems)


class Link:
    freed = 0

    def __init__(self, next):
        self.next = next

    def __del__(self):
        Link.freed += 1


chain = None
for _ in range(300):
    chain = Link(chain)
del chain
print(Link.freed, problems)
