# An unexpected keyword argument that resembles a real one
def connect(host, *, timeout=10, retries=3):
    return host, timeout, retries


print(connect("db", timeout=5))
print(connect("db", retrys=1))
