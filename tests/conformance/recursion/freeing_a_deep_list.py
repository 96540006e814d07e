# A list nested a million deep is made and freed without trouble.
deep = []
for _ in range(1_000_000):
    deep = [deep]
print(len(deep))
del deep
print("freed")
deep = []
for _ in range(100_000):
    deep = [deep, []]
deep = None
print("freed by rebinding")


def function():
    local = []
    for _ in range(100_000):
        local = [local]


function()
print("freed at the end of a function")
