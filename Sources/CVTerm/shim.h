// The door to CVTerm's headers.
#pragma once
#if !__has_include(<vterm.h>)
#error "libvterm is missing; install it with: apt-get install libvterm-dev (or run make, which does)"
#endif
#include <vterm.h>
