// The door to libarchive's headers.
#pragma once
#if !__has_include(<archive.h>)
#error "libarchive is missing; install it with: apt-get install libarchive-dev (or run make, which does)"
#endif
#include <archive.h>
#include <archive_entry.h>
#include <locale.h>
#ifdef __APPLE__
#include <xlocale.h>
#endif

// A locale in which names of members become UTF-8 whatever the program's own locale is; 0 where the machine has none.
static inline locale_t archive_utf8_locale(void) {
  locale_t locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
  return locale ? locale : newlocale(LC_CTYPE_MASK, "en_US.UTF-8", (locale_t)0);
}

// Makes it the calling thread's locale; gives the one before.
static inline locale_t archive_enter_locale(locale_t locale) { return uselocale(locale); }
