/* SQLite's way to files: straight to the calls of the host. */

#include "host.h"
#include "libc.h"
#include "locks.h"
#include "shared.h"
#include "sqlite3.h"
#include "wasi.h"

enum { PATH_LIMIT = 1024 };

/* Where files without a name are. */
#define TEMPORARY "/tmp/etilqs_"

/* Milliseconds from noon of 24 November 4714 BC, where Julian days begin, to 1970. */
static const sqlite3_int64 EPOCH = 210866760000000;

struct file {
  sqlite3_file base;
  int descriptor;
  int level;
  struct node *node;
  struct held held;
  char *path; /* null if the file has no name */
};

static struct file *as_file(sqlite3_file *file) {
  return (struct file *)file;
}

/* Paths are absolute here, and relative to the root for WASI. */
static const char *below_root(const char *path) {
  return path[1] ? path + 1 : ".";
}

static int status_of(const char *path, struct wasi_status *status) {
  const char *below = below_root(path);
  return wasi_path_filestat_get(WASI_ROOT, 0, below, strlen(below), status);
}

static int unlink(const char *path) {
  const char *below = below_root(path);
  return wasi_path_unlink_file(WASI_ROOT, below, strlen(below));
}

static int close(sqlite3_file *opened) {
  struct file *file = as_file(opened);
  shared_unmap(file->node, &file->held);
  node_unlock(file->node, &file->level, SQLITE_LOCK_NONE);
  node_release(file->node);
  free(file->path);
  return wasi_fd_close(file->descriptor) == WASI_SUCCESS ? SQLITE_OK : SQLITE_IOERR_CLOSE;
}

static int read(sqlite3_file *opened, void *into, int length, sqlite3_int64 offset) {
  struct wasi_bytes bytes = {into, length};
  while (bytes.length > 0) {
    uint32_t count = 0;
    if (wasi_fd_pread(as_file(opened)->descriptor, &bytes, 1, offset, &count)) return SQLITE_IOERR_READ;
    if (count == 0) {
      /* Behind the end of the file SQLite wants to see zeros. */
      memset(bytes.at, 0, bytes.length);
      return SQLITE_IOERR_SHORT_READ;
    }
    bytes.at = (char *)bytes.at + count;
    bytes.length -= count;
    offset += count;
  }
  return SQLITE_OK;
}

static int write(sqlite3_file *opened, const void *from, int length, sqlite3_int64 offset) {
  struct wasi_bytes bytes = {(void *)from, length};
  while (bytes.length > 0) {
    uint32_t count = 0;
    int error = wasi_fd_pwrite(as_file(opened)->descriptor, &bytes, 1, offset, &count);
    if (error == WASI_NOSPC || (!error && count == 0)) return SQLITE_FULL;
    if (error) return SQLITE_IOERR_WRITE;
    bytes.at = (char *)bytes.at + count;
    bytes.length -= count;
    offset += count;
  }
  return SQLITE_OK;
}

static int truncate(sqlite3_file *opened, sqlite3_int64 size) {
  switch (wasi_fd_filestat_set_size(as_file(opened)->descriptor, size)) {
    case WASI_SUCCESS: return SQLITE_OK;
    case WASI_NOSPC: return SQLITE_FULL;
    default: return SQLITE_IOERR_TRUNCATE;
  }
}

/* Files are in memory: what is written is there. */
static int sync(sqlite3_file *opened, int flags) {
  return SQLITE_OK;
}

static int file_size(sqlite3_file *opened, sqlite3_int64 *size) {
  struct wasi_status status;
  if (wasi_fd_filestat_get(as_file(opened)->descriptor, &status)) return SQLITE_IOERR_FSTAT;
  *size = status.size;
  return SQLITE_OK;
}

static int lock(sqlite3_file *opened, int wanted) {
  struct file *file = as_file(opened);
  return node_lock(file->node, &file->level, wanted);
}

static int unlock(sqlite3_file *opened, int wanted) {
  struct file *file = as_file(opened);
  node_unlock(file->node, &file->level, wanted);
  return SQLITE_OK;
}

static int check_reserved_lock(sqlite3_file *opened, int *reserved) {
  *reserved = as_file(opened)->node->level > SQLITE_LOCK_SHARED;
  return SQLITE_OK;
}

/* Whether the program has removed the file or put another one in its place. */
static int has_moved(const struct file *file) {
  struct wasi_status status;
  return file->path && (status_of(file->path, &status) || status.inode != file->node->inode);
}

static int control(sqlite3_file *opened, int what, void *argument) {
  switch (what) {
    case SQLITE_FCNTL_LOCKSTATE:
      *(int *)argument = as_file(opened)->level;
      return SQLITE_OK;
    case SQLITE_FCNTL_HAS_MOVED:
      *(int *)argument = has_moved(as_file(opened));
      return SQLITE_OK;
    case SQLITE_FCNTL_VFSNAME:
      *(char **)argument = sqlite3_mprintf("%s", "wasi");
      return SQLITE_OK;
    default: return SQLITE_NOTFOUND;
  }
}

static int sector_size(sqlite3_file *opened) {
  return 4096;
}

static int characteristics(sqlite3_file *opened) {
  return SQLITE_IOCAP_POWERSAFE_OVERWRITE | SQLITE_IOCAP_SAFE_APPEND | SQLITE_IOCAP_SEQUENTIAL;
}

static int map_shared(sqlite3_file *opened, int part, int size, int extend, void volatile **memory) {
  struct file *file = as_file(opened);
  return shared_map(file->node, &file->held, part, size, extend, memory);
}

static int lock_shared(sqlite3_file *opened, int first, int count, int flags) {
  struct file *file = as_file(opened);
  return shared_lock(file->node, &file->held, first, count, flags);
}

/* There is one thread at a time. */
static void barrier(sqlite3_file *opened) {
}

static int unmap_shared(sqlite3_file *opened, int remove) {
  struct file *file = as_file(opened);
  shared_unmap(file->node, &file->held);
  return SQLITE_OK;
}

static const sqlite3_io_methods METHODS = {
    .iVersion = 2,
    .xClose = close,
    .xRead = read,
    .xWrite = write,
    .xTruncate = truncate,
    .xSync = sync,
    .xFileSize = file_size,
    .xLock = lock,
    .xUnlock = unlock,
    .xCheckReservedLock = check_reserved_lock,
    .xFileControl = control,
    .xSectorSize = sector_size,
    .xDeviceCharacteristics = characteristics,
    .xShmMap = map_shared,
    .xShmLock = lock_shared,
    .xShmBarrier = barrier,
    .xShmUnmap = unmap_shared,
};

static int open_descriptor(const char *path, int flags, int *descriptor) {
  uint64_t rights = WASI_READ | WASI_STATUS;
  if (flags & SQLITE_OPEN_READWRITE) rights |= WASI_WRITE | WASI_RESIZE;
  int how = 0;
  if (flags & SQLITE_OPEN_CREATE) how |= WASI_CREAT;
  if (flags & SQLITE_OPEN_EXCLUSIVE) how |= WASI_EXCL;
  const char *below = below_root(path);
  return wasi_path_open(WASI_ROOT, 0, below, strlen(below), how, rights, 0, 0, descriptor);
}

static void temporary_path(char *path) {
  unsigned char random[8];
  wasi_random_get(random, sizeof random);
  memcpy(path, TEMPORARY, sizeof TEMPORARY - 1);
  path += sizeof TEMPORARY - 1;
  for (unsigned index = 0; index < sizeof random; index++) *path++ = 'a' + random[index] % 26;
  *path = 0;
}

static int open(sqlite3_vfs *vfs, const char *path, sqlite3_file *opened, int flags, int *given) {
  struct file *file = as_file(opened);
  *file = (struct file){.base = {0}};
  char temporary[sizeof TEMPORARY + 8];
  if (!path) {
    temporary_path(temporary);
    path = temporary;
    flags |= SQLITE_OPEN_CREATE | SQLITE_OPEN_EXCLUSIVE | SQLITE_OPEN_DELETEONCLOSE;
  }
  int error = open_descriptor(path, flags, &file->descriptor);
  if (error && error != WASI_ISDIR && flags & SQLITE_OPEN_READWRITE && !(flags & SQLITE_OPEN_EXCLUSIVE)) {
    /* Whoever may not write may still read. */
    flags &= ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    flags |= SQLITE_OPEN_READONLY;
    error = open_descriptor(path, flags, &file->descriptor);
  }
  if (error) return SQLITE_CANTOPEN;
  struct wasi_status status;
  if (wasi_fd_filestat_get(file->descriptor, &status)) {
    wasi_fd_close(file->descriptor);
    return SQLITE_IOERR_FSTAT;
  }
  /* A file without a name lives as long as it is open. */
  int nameless = flags & SQLITE_OPEN_DELETEONCLOSE;
  if (nameless) unlink(path);
  else file->path = malloc(strlen(path) + 1);
  file->node = node_acquire(status.inode);
  if (!file->node || (!nameless && !file->path)) {
    if (file->node) node_release(file->node);
    free(file->path);
    wasi_fd_close(file->descriptor);
    return SQLITE_NOMEM;
  }
  if (!nameless) memcpy(file->path, path, strlen(path) + 1);
  file->base.pMethods = &METHODS;
  if (given) *given = flags;
  return SQLITE_OK;
}

static int delete(sqlite3_vfs *vfs, const char *path, int sync_folder) {
  switch (unlink(path)) {
    case WASI_SUCCESS: return SQLITE_OK;
    case WASI_NOENT: return SQLITE_IOERR_DELETE_NOENT;
    default: return SQLITE_IOERR_DELETE;
  }
}

/* To SQLite an empty file does not exist: there is nothing in a journal of no bytes. */
static int access(sqlite3_vfs *vfs, const char *path, int how, int *answer) {
  struct wasi_status status;
  *answer = !status_of(path, &status) &&
            (how != SQLITE_ACCESS_EXISTS || status.type == WASI_FOLDER || status.size > 0);
  return SQLITE_OK;
}

/* Adds the names of `path` to `full`, which ends at `*end`; false if they do not fit. */
static int append(char *full, size_t *end, size_t room, const char *path) {
  while (*path) {
    size_t length = strcspn(path, "/");
    if (length == 2 && path[0] == '.' && path[1] == '.') {
      while (*end > 0 && full[--*end] != '/') continue;
    } else if (length > 0 && !(length == 1 && path[0] == '.')) {
      if (*end + length + 2 > room) return 0;
      full[(*end)++] = '/';
      memcpy(full + *end, path, length);
      *end += length;
    }
    path += length;
    if (*path) path++;
  }
  return 1;
}

static int full_path(sqlite3_vfs *vfs, const char *path, int room, char *full) {
  size_t end = 0;
  char current[PATH_LIMIT];
  int relative = path[0] != '/';
  if (relative && !getcwd(current, sizeof current)) return SQLITE_CANTOPEN;
  if (relative && !append(full, &end, room, current)) return SQLITE_CANTOPEN;
  if (!append(full, &end, room, path)) return SQLITE_CANTOPEN;
  if (end == 0) full[end++] = '/';
  full[end] = 0;
  return SQLITE_OK;
}

static int randomness(sqlite3_vfs *vfs, int length, char *into) {
  return wasi_random_get(into, length) ? 0 : length;
}

static int sleep(sqlite3_vfs *vfs, int microseconds) {
  host_sleep(microseconds / 1e3);
  return microseconds;
}

static int current_time_64(sqlite3_vfs *vfs, sqlite3_int64 *milliseconds) {
  uint64_t nanoseconds;
  if (wasi_clock_time_get(WASI_REALTIME, 0, &nanoseconds)) return SQLITE_ERROR;
  *milliseconds = EPOCH + (sqlite3_int64)(nanoseconds / 1000000);
  return SQLITE_OK;
}

static int current_time(sqlite3_vfs *vfs, double *days) {
  sqlite3_int64 milliseconds;
  int result = current_time_64(vfs, &milliseconds);
  *days = milliseconds / 86400000.0;
  return result;
}

static int last_error(sqlite3_vfs *vfs, int length, char *message) {
  return 0;
}

int sqlite3_os_init(void) {
  static sqlite3_vfs vfs = {
      .iVersion = 2,
      .szOsFile = sizeof(struct file),
      .mxPathname = PATH_LIMIT,
      .zName = "wasi",
      .xOpen = open,
      .xDelete = delete,
      .xAccess = access,
      .xFullPathname = full_path,
      .xRandomness = randomness,
      .xSleep = sleep,
      .xCurrentTime = current_time,
      .xGetLastError = last_error,
      .xCurrentTimeInt64 = current_time_64,
  };
  return sqlite3_vfs_register(&vfs, 1);
}

int sqlite3_os_end(void) {
  return SQLITE_OK;
}
