/* What SQLite takes from the C library: functions that the runtime exports (`EXPORTS` in
 * `xtask/src/runtime.rs`) and those of `math.c`. Types are as in wasi-libc, which the runtime has. The
 * other headers in this folder stand for those that SQLite asks for. */
#ifndef LIBC_H
#define LIBC_H

#include <stddef.h>

typedef long long time_t;

struct tm {
  int tm_sec, tm_min, tm_hour, tm_mday, tm_mon, tm_year, tm_wday, tm_yday, tm_isdst;
  int tm_gmtoff;
  const char *tm_zone;
  int tm_nsec;
};

void *malloc(size_t);
void *realloc(void *, size_t);
void free(void *);
void *memchr(const void *, int, size_t);
int memcmp(const void *, const void *, size_t);
void *memcpy(void *, const void *, size_t);
void *memmove(void *, const void *, size_t);
void *memset(void *, int, size_t);
char *strchr(const char *, int);
int strcmp(const char *, const char *);
size_t strcspn(const char *, const char *);
size_t strspn(const char *, const char *);
size_t strlen(const char *);
int strncmp(const char *, const char *, size_t);
char *strrchr(const char *, int);
struct tm *localtime(const time_t *);
char *getcwd(char *, size_t);

double acos(double), acosh(double), asin(double), asinh(double), atan(double), atan2(double, double),
    atanh(double), cos(double), cosh(double), exp(double), fmod(double, double), log(double),
    log10(double), log2(double), pow(double, double), sin(double), sinh(double), tan(double),
    tanh(double);
double ceil(double), fabs(double), floor(double), sqrt(double), trunc(double);

#define INFINITY __builtin_inff()
#define NAN __builtin_nanf("")
#define assert(condition) ((void)0)

#endif
