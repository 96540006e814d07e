# A misspelt "class" in the main program: nothing at all is run
print("this line never runs")


calss Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y
