# In a method, a name that is an attribute of self
class Account:
    def __init__(self, balance):
        self.balance = balance

    def deposit(self, amount):
        self.balance = balance + amount


account = Account(10)
account.deposit(5)
