from collections import Counter, deque


def linearise(name, bases, known=None):
    if known is None:
        known = {}
    if name in known:
        return list(known[name])

    queues = [deque(linearise(base, bases, known)) for base in bases[name]]
    queues.append(deque(bases[name]))
    blocked = Counter()
    for queue in queues:
        blocked.update(list(queue)[1:])

    result = [name]
    left = sum(map(len, queues))
    while left:
        for queue in queues:
            if queue and blocked[queue[0]] == 0:
                taken = queue[0]
                break
        else:
            raise TypeError(f"no consistent order for {name}")
        result.append(taken)
        for queue in queues:
            if queue and queue[0] == taken:
                queue.popleft()
                left -= 1
                if queue:
                    blocked[queue[0]] -= 1
    known[name] = result
    return list(result)
