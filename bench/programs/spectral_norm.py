"""Floating-point arithmetic in nested loops: the spectral norm of an endless matrix, cut off."""

from math import sqrt


def entry(row, column):
    diagonal = row + column
    return 1.0 / (diagonal * (diagonal + 1) // 2 + row + 1)


def times(vector):
    size = range(len(vector))
    result = []
    for row in size:
        total = 0.0
        for column in size:
            total += entry(row, column) * vector[column]
        result.append(total)
    return result


def times_transposed(vector):
    size = range(len(vector))
    result = []
    for row in size:
        total = 0.0
        for column in size:
            total += entry(column, row) * vector[column]
        result.append(total)
    return result


def spectral_norm(size, rounds):
    """By the power method; the matrix times its transpose makes every round."""
    left = [1.0] * size
    right = left
    for _ in range(rounds):
        right = times_transposed(times(left))
        left = times_transposed(times(right))
    product = square = 0.0
    for a, b in zip(left, right):
        product += a * b
        square += b * b
    return sqrt(product / square)


def main():
    return int(spectral_norm(110, 10) * 1000000000)
