/* Locks between the connections of one program. There are no other programs. */
#ifndef LOCKS_H
#define LOCKS_H

#include <stdint.h>

/* A file that some connection has open, by whatever path. */
struct node {
  uint64_t inode;
  int handles;
  int shared; /* how many of them hold a lock at all */
  int level;  /* the highest that one of them holds */
  struct shared *shared_index;
  struct node *next;
};

/* The node of an inode, with one more handle; null if there is no memory. */
struct node *node_acquire(uint64_t inode);
/* Gives a handle up that holds no lock. */
void node_release(struct node *node);

/* Raises the lock of the handle that holds `*level`; SQLITE_BUSY if another handle stands against it. */
int node_lock(struct node *node, int *level, int wanted);
/* Lowers it to SHARED or NONE. */
void node_unlock(struct node *node, int *level, int wanted);

#endif
