# Protocols: structural types, runtime_checkable, data members and explicit subclasses
from typing import Protocol, SupportsInt, get_protocol_members, is_protocol, runtime_checkable

@runtime_checkable
class Speaker(Protocol):
    name: str

    def speak(self, times: int = 1) -> str: ...

@runtime_checkable
class Closable(Protocol):
    def close(self): ...

class Dog:
    name = "Rex"
    def speak(self): return "woof"

Mute = type("Mute", (), {"name": "Tom"})

class Explicit(Speaker):
    def __init__(self): self.name = "E"
    def speak(self, times=1): return "e" * times

class Door:
    def close(self): return "shut"

print(isinstance(Dog(), Speaker), isinstance(Mute(), Speaker))
print(isinstance(Explicit(), Speaker), Explicit().speak(3))
print(isinstance(Door(), Closable), issubclass(Door, Closable))
print(issubclass(Dog, Closable), isinstance(5, SupportsInt))
print(sorted(get_protocol_members(Speaker)), is_protocol(Speaker))
print(is_protocol(Explicit), Speaker.__mro__[1].__name__)
(m := Mute()).speak = lambda: "learnt"
print(isinstance(m, Speaker))
Plain = type("Plain", (Protocol,), {})
for wrong in "Speaker()", "isinstance(1, Plain)", "issubclass(Dog, Speaker)", "type('B', (Dog, Protocol), {})":
    try:
        print(eval(wrong))
    except TypeError as error:
        print(error)
