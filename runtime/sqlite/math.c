/* Mathematics: what no instruction computes, the host's JavaScript does. SQLite wants addresses of these
 * functions, and an import from JavaScript has none in the table. */

#include "host.h"
#include "libc.h"

#define ONE(name)                         \
  HOST(name) double host_##name(double); \
  double name(double x) {                 \
    return host_##name(x);                \
  }

#define TWO(name)                                  \
  HOST(name) double host_##name(double, double); \
  double name(double x, double y) {                \
    return host_##name(x, y);                      \
  }

ONE(acos)
ONE(acosh)
ONE(asin)
ONE(asinh)
ONE(atan)
TWO(atan2)
ONE(atanh)
ONE(cos)
ONE(cosh)
ONE(exp)
TWO(fmod)
ONE(log)
ONE(log10)
ONE(log2)
TWO(pow)
ONE(sin)
ONE(sinh)
ONE(tan)
ONE(tanh)

double sqrt(double x) {
  return __builtin_sqrt(x);
}

double trunc(double x) {
  return __builtin_trunc(x);
}
