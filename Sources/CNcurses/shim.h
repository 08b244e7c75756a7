// The door to ncursesw: the wide-character functions, and the macros and globals that Swift cannot see.
#ifndef SVAR_CNCURSES_SHIM_H
#define SVAR_CNCURSES_SHIM_H

#ifdef SVAR_WITHOUT_NCURSES
#error "the core and the browser must not reach ncurses"
#endif
#if !__has_include(<curses.h>)
#error "ncursesw is missing; install it with: apt-get install libncurses-dev (or run make, which does)"
#endif
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <langinfo.h>
#include <limits.h>
#include <locale.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/ioctl.h>
#if __has_include(<sys/syscall.h>)
#include <sys/syscall.h>
#endif
#include <term.h>
#include <unistd.h>
#include <wchar.h>
#include <wctype.h>

/// A screen on standard input and an output of its own; null where ncurses cannot make one of terminal type `name`.
static inline SCREEN *svar_new_screen(const char *name, FILE *output) { return newterm((char *)name, output, stdin); }

/// A file that is nowhere but in memory, for what ncurses writes; -1 where there is none.
static inline int svar_memory_file(void) {
#ifdef SYS_memfd_create
  int descriptor = (int)syscall(SYS_memfd_create, "svar", 1u);
  if (descriptor >= 0) return descriptor;
#endif
  return -1;
}

/// The window that covers the screen.
static inline WINDOW *svar_window(void) { return stdscr; }

/// Makes the next refresh send every cell.
static inline void svar_repaint_all(void) { clearok(curscr, TRUE); }

/// A string that the terminal type gives, or null.
static inline const char *svar_capability(const char *name) {
  const char *value = tigetstr((char *)name);
  return value == (const char *)-1 || value == 0 || *value == 0 ? 0 : value;
}

static inline int svar_number(const char *name) { return tigetnum((char *)name); }

static inline int svar_has_direct_color(void) {
  return tigetflag("RGB") > 0 || tigetnum("RGB") > 0 || svar_capability("RGB") != 0;
}

static inline attr_t svar_bold(void) { return A_BOLD; }
static inline attr_t svar_dim(void) { return A_DIM; }
static inline attr_t svar_italic(void) { return A_ITALIC; }
static inline attr_t svar_underline(void) { return A_UNDERLINE; }
static inline attr_t svar_reverse(void) { return A_REVERSE; }

enum { svar_most_scalars = CCHARW_MAX };

/// Makes a cell of at most `svar_most_scalars` Unicode scalars, the first spacing, the others not.
static inline int svar_set_cell(cchar_t *cell, const uint32_t *scalars, int count, attr_t attributes, int pair) {
  wchar_t text[CCHARW_MAX + 1];
  if (count > CCHARW_MAX) count = CCHARW_MAX;
  for (int i = 0; i < count; i++) text[i] = (wchar_t)scalars[i];
  text[count] = 0;
  return setcchar(cell, text, attributes, 0, &pair);
}

/// How many columns the locale gives a scalar: 0 where it joins the one before it, -1 where it cannot be printed.
static inline int svar_width(uint32_t scalar) {
  char bytes[MB_LEN_MAX];
  mbstate_t out = {0}, in = {0};
  size_t count = wcrtomb(bytes, (wchar_t)scalar, &out);
  if (count == (size_t)-1) return -1;
  // The C library writes what a locale lacks as something like it; an å that reads a is another word.
  wchar_t back;
  if (mbrtowc(&back, bytes, count, &in) != count || back != (wchar_t)scalar) return -1;
  return wcwidth((wchar_t)scalar);
}

/// The scalar that one byte is in the locale's own encoding; -1 where it is none by itself.
static inline int64_t svar_scalar_of_byte(uint8_t byte) {
  wint_t scalar = btowc(byte);
  return scalar == WEOF ? -1 : (int64_t)scalar;
}

/// How many rows and columns a terminal says it has. 0, or -1 where it does not say.
static inline int svar_terminal_size(int descriptor, int *height, int *width) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return -1;
  *height = size.ws_row;
  *width = size.ws_col;
  return 0;
}

static inline const char *svar_codeset(void) { return nl_langinfo(CODESET); }

static inline const char *svar_set_character_locale(const char *name) { return setlocale(LC_CTYPE, name); }

#endif
