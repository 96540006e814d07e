"""The heapq module and graphs: shortest paths, a spanning tree, and merging of sorted lists."""

import heapq


def grid(size):
    """A graph of size times size places; each leads to its neighbours and to one place far off."""
    seed = 11
    edges = [[] for _ in range(size * size)]
    for place in range(size * size):
        row, column = divmod(place, size)
        targets = [place // 2]
        if row + 1 < size:
            targets.append(place + size)
        if column + 1 < size:
            targets.append(place + 1)
        for target in targets:
            seed = (seed * 8121 + 28411) % 134456
            length = seed // 8 % 97 + 3
            edges[place].append((target, length))
            edges[target].append((place, length))
    return edges


def shortest_paths(edges, start):
    """Dijkstra: the distance of each place, and the place before it."""
    distances = [None] * len(edges)
    before = [None] * len(edges)
    heap = [(0, start, start)]
    while heap:
        distance, place, origin = heapq.heappop(heap)
        if distances[place] is not None:
            continue
        distances[place] = distance
        before[place] = origin
        for target, length in edges[place]:
            if distances[target] is None:
                heapq.heappush(heap, (distance + length, target, place))
    return distances, before


def spanning_tree(edges):
    """Prim: the length of all edges of the tree."""
    inside = set()
    total = 0
    heap = [(0, 0)]
    while heap and len(inside) < len(edges):
        length, place = heapq.heappop(heap)
        if place in inside:
            continue
        inside.add(place)
        total += length
        for target, length in edges[place]:
            if target not in inside:
                heapq.heappush(heap, (length, target))
    return total


def reachable(edges, start, limit):
    """How many places are at most that many steps away."""
    seen = {start}
    ring = [start]
    for _ in range(limit):
        ring = [target for place in ring for target, _ in edges[place]]
        ring = [target for target in ring if target not in seen and not seen.add(target)]
    return len(seen)


def main():
    edges = grid(64)
    checksum = spanning_tree(edges)
    for start in range(0, 4096, 600):
        distances, before = shortest_paths(edges, start)
        for place, distance in enumerate(distances):
            checksum = (checksum * 3 + distance + before[place]) % 1000003
        checksum += reachable(edges, start, 5)
    heap = [distance * 7 % 1013 for distance in distances]
    heapq.heapify(heap)
    while len(heap) > 1:
        heapq.heappush(heap, (heapq.heappop(heap) + heapq.heappop(heap)) % 5003)
    return checksum * 10 + heap[0]
