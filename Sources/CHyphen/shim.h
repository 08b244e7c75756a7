// The door to libhyphen's header.
#pragma once
#if !__has_include(<hyphen.h>)
#error "libhyphen is missing; install it with: apt-get install libhyphen-dev (or run make, which does)"
#endif
#include <hyphen.h>
#include <stdlib.h>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

/// Gives memory that has been freed back to the system, where the C library would hold on to it.
static inline void give_back_freed_memory(void) {
#if defined(__GLIBC__)
  malloc_trim(0);
#endif
}
