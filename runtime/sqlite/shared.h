/* The index of a write-ahead log, which all connections to a database share. Between programs it would be a
 * file; there are no other programs. */
#ifndef SHARED_H
#define SHARED_H

#include "locks.h"

/* Which of the locks on the index a handle holds, a bit for each. */
struct held {
  int mapped;
  unsigned shared, exclusive;
};

/* A part of the index, made of zeros if it is not there and `extend` is set; null if it is not there. */
int shared_map(struct node *node, struct held *held, int part, int size, int extend,
               void volatile **memory);
/* Takes or gives up locks: `flags` as `sqlite3_io_methods.xShmLock` has them. */
int shared_lock(struct node *node, struct held *held, int first, int count, int flags);
/* Gives the index up; the last one frees it. */
void shared_unmap(struct node *node, struct held *held);

#endif
