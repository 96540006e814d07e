# Contexts of decimal: precision, rounding, traps and flags.
import decimal
from decimal import Decimal, getcontext, localcontext

print(getcontext())
getcontext().prec = 6
print(Decimal(1) / 7, Decimal("1.23456789"), +Decimal("1.23456789"))
with localcontext(prec=40) as context:
    print(Decimal(2).sqrt(), context.prec)
print(getcontext().prec)
for rounding in ("ROUND_CEILING", "ROUND_FLOOR", "ROUND_UP", "ROUND_DOWN", "ROUND_HALF_UP", "ROUND_HALF_DOWN", "ROUND_HALF_EVEN", "ROUND_05UP"):
    with localcontext(rounding=rounding):
        print(rounding, [str(Decimal(text).quantize(Decimal("1"))) for text in ("1.5", "2.5", "-1.5", "1.1", "-1.1", "10.2")])
with localcontext() as context:
    context.traps[decimal.DivisionByZero] = False
    context.traps[decimal.InvalidOperation] = False
    print(Decimal(1) / 0, Decimal(-1) / 0, Decimal(0) / 0, sorted(flag.__name__ for flag, on in context.flags.items() if on))
    context.clear_flags()
    print(any(context.flags.values()))
    context.traps[decimal.Inexact] = True
    try:
        Decimal(1) / 3
    except decimal.Inexact as error:
        print(type(error).__name__, error)
    context.Emax = 10
    context.traps[decimal.Overflow] = False
    context.traps[decimal.Inexact] = False
    print(Decimal(10) ** 11)
own = decimal.Context(prec=3, rounding=decimal.ROUND_UP)
print(own.divide(1, 3), own.create_decimal("1.23456"), own.sqrt(2), own.add(Decimal("1.111"), 1), decimal.BasicContext.prec, decimal.ExtendedContext.prec)
decimal.setcontext(own)
print(Decimal(2) / 3)
try:
    getcontext().prec = 0
except ValueError as error:
    print(error)
