# Complex numbers: arithmetic, parts, parsing and printing
import cmath

z, w = 3 + 4j, complex(1, -2)
print(z + w, z - w, z * w, z / w, z ** 2, -z, +w, z == complex(3, 4))
print(z.real, z.imag, abs(z), z.conjugate(), 1j * 1j, 2j, -0j, complex(0, -0.0), complex("-1-2j"))
print(complex(), complex("j"), complex(2), complex(1.5, 0))
print(repr(1 + 0j), str(1e20 + 1e-5j), (0.0 - 1j) * 2)
print(f"{z:.2f} {w:>12} {3.14159 + 2.5j:.3g} {z:+.1e}", format(z))
print(z != w, bool(0j), hash(3 + 0j) == hash(3))
print(cmath.sqrt(-1), cmath.phase(-1), cmath.polar(1j))
print(cmath.rect(2, 0), cmath.exp(0), cmath.isclose(z, 3 + 4j))
print(sum([1j, 2, 3.5]), (1 + 2j) * 2.5)
print(2 ** 1j == cmath.exp(1j * cmath.log(2)))
print(complex.from_number(5))
print(1 + 2j in [1 + 2j], {1 + 0j: "one"}[1], isinstance(1j, complex), (1 + 2j).__class__.__name__)
print(1j - 1j, (1 + 1j) ** -1, (2 + 0j) ** 3, cmath.log(-1), cmath.inf, cmath.nanj)
