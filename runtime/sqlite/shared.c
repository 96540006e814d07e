#include "shared.h"

#include "libc.h"
#include "sqlite3.h"

struct shared {
  int users;
  int parts;
  void **memory;
  int readers[SQLITE_SHM_NLOCK];
  unsigned exclusive;
};

int shared_map(struct node *node, struct held *held, int part, int size, int extend,
               void volatile **memory) {
  *memory = 0;
  if (!node->shared_index) {
    node->shared_index = malloc(sizeof *node->shared_index);
    if (!node->shared_index) return SQLITE_NOMEM;
    *node->shared_index = (struct shared){0};
  }
  struct shared *shared = node->shared_index;
  if (!held->mapped) shared->users++;
  held->mapped = 1;
  while (shared->parts <= part) {
    if (!extend) return SQLITE_OK;
    void **list = realloc(shared->memory, (shared->parts + 1) * sizeof *list);
    if (!list) return SQLITE_NOMEM;
    shared->memory = list;
    void *added = malloc(size);
    if (!added) return SQLITE_NOMEM;
    memset(added, 0, size);
    list[shared->parts++] = added;
  }
  *memory = shared->memory[part];
  return SQLITE_OK;
}

static int take(struct shared *shared, struct held *held, int first, int count, int exclusive) {
  for (int lock = first; lock < first + count; lock++) {
    unsigned bit = 1u << lock;
    if (shared->exclusive & ~held->exclusive & bit) return SQLITE_BUSY;
    if (exclusive && shared->readers[lock] > !!(held->shared & bit)) return SQLITE_BUSY;
  }
  for (int lock = first; lock < first + count; lock++) {
    unsigned bit = 1u << lock;
    if (exclusive) {
      held->exclusive |= bit;
      shared->exclusive |= bit;
    } else if (!(held->shared & bit)) {
      held->shared |= bit;
      shared->readers[lock]++;
    }
  }
  return SQLITE_OK;
}

static void give_up(struct shared *shared, struct held *held, int first, int count) {
  for (int lock = first; lock < first + count; lock++) {
    unsigned bit = 1u << lock;
    if (held->shared & bit) shared->readers[lock]--;
    if (held->exclusive & bit) shared->exclusive &= ~bit;
    held->shared &= ~bit;
    held->exclusive &= ~bit;
  }
}

int shared_lock(struct node *node, struct held *held, int first, int count, int flags) {
  if (!held->mapped) return SQLITE_IOERR_SHMLOCK;
  if (flags & SQLITE_SHM_LOCK) {
    return take(node->shared_index, held, first, count, flags & SQLITE_SHM_EXCLUSIVE);
  }
  give_up(node->shared_index, held, first, count);
  return SQLITE_OK;
}

void shared_unmap(struct node *node, struct held *held) {
  if (!held->mapped) return;
  struct shared *shared = node->shared_index;
  give_up(shared, held, 0, SQLITE_SHM_NLOCK);
  held->mapped = 0;
  if (--shared->users > 0) return;
  for (int part = 0; part < shared->parts; part++) free(shared->memory[part]);
  free(shared->memory);
  free(shared);
  node->shared_index = 0;
}
