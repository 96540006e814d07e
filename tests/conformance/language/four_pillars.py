# Abstraction, encapsulation, inheritance and polymorphism in one small program
from abc import ABC, abstractmethod

class Animal(ABC):
    def __init__(self, name):
        self._name = name
        self.__energy = 5

    @property
    def energy(self):
        return self.__energy

    def feed(self, amount):
        if amount < 0:
            raise ValueError("cannot unfeed")
        self.__energy += amount

    @abstractmethod
    def speak(self): ...

    def introduce(self): return f"{self._name} says {self.speak()}"

class Dog(Animal):
    def speak(self):
        return "woof" if self.energy > 3 else "..."

class Cat(Animal):
    def speak(self):
        return "meow"

    def introduce(self):
        return super().introduce() + " (bored)"

animals = [Dog("Rex"), Cat("Tom")]
for animal in animals:
    animal.feed(1)
    print(animal.introduce(), animal.energy, sorted(vars(animal)))
print(issubclass(Dog, Animal))
print([type(a).__name__ for a in animals])
print(Animal.__abstractmethods__ == {"speak"})
