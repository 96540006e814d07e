# A bound method dies at once behind an ordinary weak reference; WeakMethod keeps it as long as its object lives.
import weakref


class Button:
    def __init__(self, label):
        self.label = label

    def press(self):
        return f"{self.label} pressed"


button = Button("OK")
print(weakref.ref(button.press)() is None)
ref = weakref.WeakMethod(button.press, lambda dead: print("method gone:", dead() is None))
print(ref()(), ref() == button.press)
print(ref == weakref.WeakMethod(button.press), ref == weakref.WeakMethod(Button("OK").press))
try:
    weakref.WeakMethod(len)
except TypeError as error:
    print("TypeError:", "method" in str(error))
del button
print(ref())
