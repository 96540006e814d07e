# feedback: Where two keys are equal, which stream do you take
def merge(*streams, key=None):
    key = key or (lambda item: item)
    heads = []
    for stream in map(iter, streams):
        for item in stream:
            heads.append((key(item), item, stream))
            break
    while heads:
        best = 0
        for at in range(1, len(heads)):
            if heads[at][0] <= heads[best][0]:
                best = at
        _, item, stream = heads[best]
        yield item
        for item in stream:
            heads[best] = (key(item), item, stream)
            break
        else:
            del heads[best]
