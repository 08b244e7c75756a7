// The door to ncursesw: the wide-character functions, and the macros and globals that Swift cannot see.
#ifndef SVAR_CNCURSES_SHIM_H
#define SVAR_CNCURSES_SHIM_H

#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <term.h>
#include <wchar.h>
#include <locale.h>

#endif
