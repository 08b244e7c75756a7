// Starts a program in a pseudo-terminal; fork is not available to Swift.
#pragma once
#include <sys/types.h>
#include <termios.h>

/// Starts `arguments[0]` in a new pseudo-terminal of `rows` × `columns` with exactly `environment`.
/// Returns the child's process id; puts the terminal's master side into `master`, and the settings that the child finds
/// into `line`. -1 and errno where it fails.
pid_t svar_spawn_in_terminal(
    int *master, struct termios *line, unsigned short rows, unsigned short columns, char *const arguments[],
    char *const environment[]);

/// Sets the size that the program in the terminal sees, which sends it SIGWINCH. 0, or -1 and errno.
int svar_resize_terminal(int master, unsigned short rows, unsigned short columns);
