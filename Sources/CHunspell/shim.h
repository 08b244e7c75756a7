// The door to CHunspell's headers.
#pragma once
#if !__has_include(<hunspell/hunspell.h>)
#error "hunspell is missing; install it with: apt-get install libhunspell-dev (or run make, which does)"
#endif
#include <hunspell/hunspell.h>
