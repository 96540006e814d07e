"""Loops long enough for what happens once in many rounds: the runtime tells its host that it computes."""


def same(n):
    return n


count = 0
while count < 25_000:
    count += 1
for n in range(25_000):
    pass
for n in range(25_000):
    same(n)
print(count, n)
# probe: count
