# __getitem__, __contains__, __iter__, __reversed__, __missing__, slices and the old sequence protocol
class Playlist:
    def __init__(self, *songs): self.songs = list(songs)

    def __len__(self): return len(self.songs)

    def __getitem__(self, key):
        match key:
            case slice(): return Playlist(*self.songs[key])
            case str(): return next(s for s in self.songs if s.startswith(key))
            case (a, b): return self.songs[a][b]
        return self.songs[key]

    def __setitem__(self, key, value): self.songs[key] = value
    def __delitem__(self, key): del self.songs[key]
    def __contains__(self, song): return song.lower() in map(str.lower, self.songs)
    def __iter__(self): return iter(sorted(self.songs))
    def __reversed__(self): return (s.upper() for s in self.songs[::-1])
    def __repr__(self): return f"Playlist{tuple(self.songs)}"


p = Playlist("Yesterday", "Hurt", "Africa")
print(p[0], p[-1], p[1:], p[::-1], p["H"], p[2, 0], "hurt" in p)
print(list(p), list(reversed(p)), len(p), bool(Playlist()))
p[0] = "Help"
del p[1]
print(p, sorted(p, key=len), [*p], max(p), " ".join(p), dict(enumerate(p)))


class Squares:
    def __getitem__(self, index):
        print("ask", index, end=" ")
        if index >= 4:
            raise IndexError
        return index * index


print(list(Squares()), 4 in Squares(), next(iter(Squares())), [a for a in zip(Squares(), "ab")])
x, *rest = Squares()
print(x, rest)
