# statistics: averages, spread, quantiles, relations and the normal distribution.
import statistics as st
from decimal import Decimal
from fractions import Fraction

data = [2, 4, 4, 4, 5, 5, 7, 9]
print(st.mean(data), st.fmean(data), st.median(data), st.median_low(data), st.median_high(data), st.median_grouped(data), st.mode(data), st.multimode("aabbc"))
print(st.pstdev(data), st.stdev(data), st.pvariance(data), st.variance(data), st.geometric_mean([1, 2, 4]), st.harmonic_mean([40, 60]))
print(st.mean([Fraction(1, 2), Fraction(1, 3)]), st.mean([Decimal("0.5"), Decimal("0.75")]), st.mean([0.1] * 3), st.mean([1, 2]), st.mean([True, 2.5]))
print(st.quantiles(data), st.quantiles(range(1, 11), n=10), st.quantiles([1, 2], method="inclusive"), st.fmean([1, 2], weights=[3, 1]))
print(st.correlation([1, 2, 3], [2, 4, 7]), st.covariance([1, 2, 3], [2, 4, 7]), st.linear_regression([1, 2, 3], [2, 4, 7]), st.correlation([1, 2, 3], [1, 8, 27], method="ranked"))
normal = st.NormalDist(100, 15)
print(normal, normal.cdf(115), normal.pdf(100), normal.inv_cdf(0.975), normal.zscore(130), normal + 5, normal * 2, normal.overlap(st.NormalDist(110, 15)))
print(st.NormalDist.from_samples([1, 2, 3, 4]), normal.quantiles(4), normal.samples(2, seed=1), normal == st.NormalDist(100, 15))
attempts = {
    "mean of nothing": lambda: st.mean([]),
    "mode of nothing": lambda: st.mode([]),
    "stdev of one": lambda: st.stdev([1]),
    "mean of text": lambda: st.mean(["a"]),
    "harmonic": lambda: st.harmonic_mean([-1]),
    "geometric": lambda: st.geometric_mean([0, -1]),
    "correlation": lambda: st.correlation([1, 1], [1, 2]),
    "sigma": lambda: st.NormalDist(0, -1),
    "quantiles": lambda: st.quantiles([1], n=0),
}
for title, attempt in attempts.items():
    try:
        print(title, attempt())
    except (st.StatisticsError, TypeError) as error:
        print(title, type(error).__name__, error)
