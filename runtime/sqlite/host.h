/* What `runtime/host/sqlite.js` gives. */
#ifndef HOST_H
#define HOST_H

#define HOST(name) __attribute__((import_module("host"), import_name(#name))) extern

/* Other threads run meanwhile, if the engine can suspend the call. */
HOST(sleep) void host_sleep(double milliseconds);

#endif
