# A class with methods and attributes that change at run time: a vehicle that never goes below zero
class Vehicle:
    wheels = 4
    built = 0

    def __init__(self, name, top_speed=100):
        self.name = name
        self.top_speed = top_speed
        self.speed = 0
        Vehicle.built += 1

    def accelerate(self, by):
        self.speed = min(self.speed + by, self.top_speed)
        return self

    def brake(self, by):
        self.speed = max(0, self.speed - by)
        return self

car, bike = Vehicle("car"), Vehicle("bike", top_speed=40)
print(car.accelerate(70).accelerate(50).speed)
print(car.brake(30).brake(500).speed, bike.accelerate(60).speed)
bike.wheels = 2
print(car.wheels, bike.wheels, Vehicle.wheels, Vehicle.built, car.built, vars(bike))
Vehicle.wheels = 6
car.owner = "Ann"
Vehicle.honk = lambda self, times=1: f"{self.name}: " + "beep " * times
print(car.wheels, bike.wheels, car.owner, hasattr(bike, "owner"))
print(car.honk(2), getattr(bike, "owner", "nobody"))
del bike.wheels
setattr(bike, "colour", "red")
print(bike.wheels, bike.colour, "colour" in vars(bike))
print(isinstance(car, Vehicle), type(car) is Vehicle, callable(car.brake))
stop = car.brake
car.accelerate(10)
print(stop.__func__ is Vehicle.brake)
print(Vehicle.accelerate(car, 1).speed)
car.honk = lambda: "own horn"
print(car.honk(), bike.honk(), sorted(vars(car)))
print(Vehicle.__name__, Vehicle.__qualname__, Vehicle.__module__)
