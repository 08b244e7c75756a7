#include "pseudo_terminal.h"

#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <utmp.h>

/// Not one of ours: what the tests have open and caught is nothing to the program under test.
static void start_afresh(void) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, 0);
  for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
  for (int descriptor = 3; descriptor < 1024; descriptor++) close(descriptor);
}

pid_t svar_spawn_in_terminal(
    int *master, struct termios *line, unsigned short rows, unsigned short columns, char *const arguments[],
    char *const environment[]) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  int slave;
  if (openpty(master, &slave, 0, 0, &size) != 0) return -1;
  fcntl(*master, F_SETFD, FD_CLOEXEC);
  tcgetattr(slave, line);
  pid_t child = fork();
  if (child == 0) {
    if (login_tty(slave) != 0) _exit(127);
    start_afresh();
    execve(arguments[0], arguments, environment);
    _exit(127);
  }
  close(slave);
  if (child < 0) close(*master);
  return child;
}

int svar_resize_terminal(int master, unsigned short rows, unsigned short columns) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  return ioctl(master, TIOCSWINSZ, &size);
}
