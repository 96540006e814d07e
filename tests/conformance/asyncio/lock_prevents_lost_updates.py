# Without a lock two tasks can lose updates across an await; with one they cannot.
import asyncio


class Account:
    def __init__(self):
        self.balance = 0
        self.lock = asyncio.Lock()

    async def deposit(self, amount):
        balance = self.balance
        await asyncio.sleep(0)
        self.balance = balance + amount

    async def safe_deposit(self, amount):
        async with self.lock:
            await self.deposit(amount)


async def main():
    account = Account()
    await asyncio.gather(*(account.deposit(1) for _ in range(50)))
    print("without lock:", account.balance)
    account = Account()
    await asyncio.gather(*(account.safe_deposit(1) for _ in range(50)))
    print("with lock:", account.balance)


asyncio.run(main())
