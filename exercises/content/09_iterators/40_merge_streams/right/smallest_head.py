def merge(*streams, key=None):
    if key is None:
        key = lambda item: item

    heads = []
    for stream in map(iter, streams):
        for item in stream:
            heads.append([key(item), item, stream])
            break

    while heads:
        first = min(heads, key=lambda head: head[0])
        yield first[1]
        try:
            first[1] = next(first[2])
        except StopIteration:
            heads = [head for head in heads if head is not first]
        else:
            first[0] = key(first[1])
