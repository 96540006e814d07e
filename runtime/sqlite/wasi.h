/* The calls of WASI preview 1 that the VFS makes, and the parts of their types that it reads. */
#ifndef WASI_H
#define WASI_H

#include <stdint.h>

#define WASI(name) __attribute__((import_module("wasi_snapshot_preview1"), import_name(#name))) extern

enum {
  WASI_SUCCESS = 0,
  WASI_ISDIR = 31,
  WASI_NOENT = 44,
  WASI_NOSPC = 51,

  WASI_REALTIME = 0,
  WASI_CREAT = 1,
  WASI_EXCL = 4,
  WASI_FOLDER = 3, /* as a type of file */

  WASI_READ = 1 << 1,
  WASI_WRITE = 1 << 6,
  WASI_STATUS = 1 << 21,
  WASI_RESIZE = 1 << 22,

  /* The descriptor of the root: the host gives no other folder. */
  WASI_ROOT = 3,
};

struct wasi_status {
  uint64_t device, inode;
  uint8_t type;
  uint64_t links, size, accessed, modified, changed;
};

struct wasi_bytes {
  void *at;
  uint32_t length;
};

WASI(path_open)
int wasi_path_open(int folder, int lookup, const char *path, uint32_t length, int flags,
                   uint64_t rights, uint64_t inherited, int mode, int *opened);
WASI(path_unlink_file) int wasi_path_unlink_file(int folder, const char *path, uint32_t length);
WASI(path_filestat_get)
int wasi_path_filestat_get(int folder, int lookup, const char *path, uint32_t length,
                           struct wasi_status *status);
WASI(fd_close) int wasi_fd_close(int file);
WASI(fd_filestat_get) int wasi_fd_filestat_get(int file, struct wasi_status *status);
WASI(fd_filestat_set_size) int wasi_fd_filestat_set_size(int file, uint64_t size);
WASI(fd_pread)
int wasi_fd_pread(int file, const struct wasi_bytes *into, uint32_t count, uint64_t offset,
                  uint32_t *read);
WASI(fd_pwrite)
int wasi_fd_pwrite(int file, const struct wasi_bytes *from, uint32_t count, uint64_t offset,
                   uint32_t *written);
WASI(clock_time_get) int wasi_clock_time_get(int clock, uint64_t precision, uint64_t *time);
WASI(random_get) int wasi_random_get(void *into, uint32_t length);

#endif
