#include "locks.h"

#include "libc.h"
#include "sqlite3.h"

static struct node *nodes;

struct node *node_acquire(uint64_t inode) {
  struct node *node = nodes;
  while (node && node->inode != inode) node = node->next;
  if (!node) {
    node = malloc(sizeof *node);
    if (!node) return 0;
    *node = (struct node){.inode = inode, .next = nodes};
    nodes = node;
  }
  node->handles++;
  return node;
}

void node_release(struct node *node) {
  if (--node->handles > 0) return;
  struct node **link = &nodes;
  while (*link != node) link = &(*link)->next;
  *link = node->next;
  free(node);
}

int node_lock(struct node *node, int *level, int wanted) {
  if (*level >= wanted) return SQLITE_OK;
  /* At most one handle is above SHARED: it is this one if it holds what the node holds. */
  int other_writes = node->level > SQLITE_LOCK_SHARED && *level != node->level;
  if (wanted == SQLITE_LOCK_SHARED) {
    /* Who waits for the last reader to go lets no new one in. */
    if (node->level >= SQLITE_LOCK_PENDING) return SQLITE_BUSY;
    node->shared++;
  } else if (other_writes) {
    return SQLITE_BUSY;
  } else if (wanted == SQLITE_LOCK_EXCLUSIVE && node->shared > 1) {
    *level = node->level = SQLITE_LOCK_PENDING;
    return SQLITE_BUSY;
  }
  *level = wanted;
  if (node->level < wanted) node->level = wanted;
  return SQLITE_OK;
}

void node_unlock(struct node *node, int *level, int wanted) {
  if (*level <= wanted) return;
  if (*level > SQLITE_LOCK_SHARED) node->level = SQLITE_LOCK_SHARED;
  *level = wanted;
  if (wanted == SQLITE_LOCK_NONE && --node->shared == 0) node->level = SQLITE_LOCK_NONE;
}
