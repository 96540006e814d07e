# Graphs: depth-first and breadth-first search, shortest paths and all paths
from collections import deque

graph = {"A": ["B", "C"], "B": ["D"], "C": ["D", "E"], "D": ["F"], "E": ["F"], "F": [], "X": ["Y"], "Y": ["X"]}


def dfs(node, seen):
    if node not in seen:
        seen.append(node)
        for neighbour in graph[node]:
            dfs(neighbour, seen)
    return seen


def shortest(start, goal):
    queue, came = deque([start]), {start: None}
    while queue:
        node = queue.popleft()
        if node == goal:
            path = []
            while node:
                path.append(node)
                node = came[node]
            return path[::-1]
        for neighbour in graph[node]:
            if neighbour not in came:
                came[neighbour] = node
                queue.append(neighbour)


def paths(start, goal, path=()):
    if start == goal:
        yield "".join(path + (goal,))
    elif start not in path:
        for neighbour in graph[start]:
            yield from paths(neighbour, goal, path + (start,))


print(dfs("A", []), shortest("A", "F"), shortest("F", "A"), list(paths("A", "F")), dfs("X", []))
