#include "pseudo_terminal.h"

#include <pty.h>
#include <sys/ioctl.h>
#include <unistd.h>

pid_t svar_spawn_in_terminal(
    int *master, unsigned short rows, unsigned short columns, char *const arguments[], char *const environment[]) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  pid_t child = forkpty(master, 0, 0, &size);
  if (child == 0) {
    execve(arguments[0], arguments, environment);
    _exit(127);
  }
  return child;
}

int svar_resize_terminal(int master, unsigned short rows, unsigned short columns) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  return ioctl(master, TIOCSWINSZ, &size);
}
