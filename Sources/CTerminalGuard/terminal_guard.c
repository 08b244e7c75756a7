#include "terminal_guard.h"

#include "crash_report.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

enum { highest_signal = 64, reset_capacity = 512, patience = 4 };

static const int noted[] = {SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGHUP, SIGINT, SIGPIPE};
static const int fatal[] = {SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGQUIT};
enum { noted_count = sizeof noted / sizeof *noted, fatal_count = sizeof fatal / sizeof *fatal };

static int ends[2] = {-1, -1};
static int terminal = -1;
static struct termios found;
static char reset[reset_capacity];
static volatile sig_atomic_t reset_length;
static volatile sig_atomic_t is_held;
static volatile sig_atomic_t is_running;
static atomic_int pending[highest_signal + 1];
static volatile sig_atomic_t ending_signal;
static volatile sig_atomic_t seconds_waited;
static atomic_int is_dying;
static volatile sig_atomic_t dying_signal;
static struct sigaction alarm_before;
static struct sigaction noted_before[noted_count];
static struct sigaction fatal_before[fatal_count];
static char alternate_stack[65536];

/// A line that is held up must not keep a dying program alive.
static void write_briefly(const char *bytes, size_t length) {
  size_t written = 0;
  for (int attempt = 0; attempt < 5 && written < length; attempt++) {
    struct pollfd line = {.fd = terminal, .events = POLLOUT};
    if (poll(&line, 1, 100) <= 0 || !(line.revents & POLLOUT)) continue;
    ssize_t count = write(terminal, bytes + written, length - written);
    if (count > 0) written += (size_t)count;
  }
}

static void put_back(void) {
  if (!is_held) return;
  is_held = 0;
  write_briefly(reset, (size_t)reset_length);
  // From a background group this would stop the process instead of letting it end.
  sigset_t stop, before;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &stop, &before);
  tcsetattr(terminal, TCSANOW, &found);
  pthread_sigmask(SIG_SETMASK, &before, 0);
}

static void die_of(int signal) {
  struct sigaction plain = {.sa_handler = SIG_DFL};
  sigaction(signal, &plain, 0);
  raise(signal);
}

static void on_noted(int signal) {
  int saved = errno;
  if (signal != SIGPIPE) {
    atomic_store(&pending[signal], 1);
    (void)!write(ends[1], "", 1);
  }
  if ((signal == SIGTERM || signal == SIGHUP) && !ending_signal) {
    ending_signal = signal;
    alarm(1);
  }
  errno = saved;
}

/// Asked to end a second ago and still here: either the line takes nothing, and what waits in it is thrown away, or the
/// program is busy, and after some seconds is ended as it is.
static void on_alarm(int signal) {
  (void)signal;
  int saved = errno;
  if (++seconds_waited < patience) {
    tcflush(terminal, TCOFLUSH);
    alarm(1);
  } else {
    put_back();
    die_of(ending_signal);
  }
  errno = saved;
}

/// The report hangs, on a lock that the crash has left taken or on a disk: it stays as far as it came.
static void on_hanging_report(int signal) {
  (void)signal;
  _exit(128 + dying_signal);
}

static void report(int signal, const siginfo_t *news) {
  struct sigaction hanging = {.sa_handler = on_hanging_report};
  sigaction(SIGALRM, &hanging, 0);
  sigset_t alarms;
  sigemptyset(&alarms);
  sigaddset(&alarms, SIGALRM);
  alarm(patience);
  pthread_sigmask(SIG_UNBLOCK, &alarms, 0);
  svar_crash_report(signal, news, write_briefly);
  alarm(0);
}

static void on_fatal(int signal, siginfo_t *news, void *context) {
  (void)context;
  // Another thread crashes while one is dying: it waits for the end.
  if (atomic_exchange(&is_dying, 1))
    for (;;) pause();
  dying_signal = signal;
  put_back();
  // By SIGQUIT somebody else ends the program; nothing of its own went wrong.
  if (signal != SIGQUIT) report(signal, news);
  // What stood there before (a report of the crash, or the plain end) has its turn on a terminal that can be read.
  for (int i = 0; i < fatal_count; i++)
    if (fatal[i] == signal) sigaction(signal, &fatal_before[i], 0);
  raise(signal);
}

int svar_guard_begin(int descriptor) {
  if (is_running) {
    errno = EBUSY;
    return -1;
  }
  if (tcgetattr(descriptor, &found) != 0) return -1;
  if (ends[0] < 0) {
    if (pipe(ends) != 0) return -1;
    for (int i = 0; i < 2; i++) {
      fcntl(ends[i], F_SETFD, FD_CLOEXEC);
      fcntl(ends[i], F_SETFL, O_NONBLOCK);
    }
  }
  terminal = descriptor;
  ending_signal = 0;
  seconds_waited = 0;
  is_held = 0;
  for (int i = 0; i <= highest_signal; i++) atomic_store(&pending[i], 0);
  svar_guard_drain();

  stack_t stack;
  if (sigaltstack(0, &stack) == 0 && (stack.ss_flags & SS_DISABLE)) {
    stack = (stack_t){.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
    sigaltstack(&stack, 0);
  }

  for (int i = 0; i < noted_count; i++) {
    // No SA_RESTART: what waits must come back and look at the notes.
    struct sigaction action = {.sa_handler = on_noted};
    sigfillset(&action.sa_mask);
    sigaction(noted[i], 0, &noted_before[i]);
    if (noted_before[i].sa_handler != SIG_IGN || noted[i] == SIGWINCH || noted[i] == SIGCONT)
      sigaction(noted[i], &action, 0);
  }
  for (int i = 0; i < fatal_count; i++) {
    struct sigaction action = {.sa_sigaction = on_fatal, .sa_flags = SA_ONSTACK | SA_SIGINFO};
    sigfillset(&action.sa_mask);
    sigaction(fatal[i], &action, &fatal_before[i]);
  }
  struct sigaction waited = {.sa_handler = on_alarm};
  sigfillset(&waited.sa_mask);
  sigaction(SIGALRM, &waited, &alarm_before);
  is_running = 1;
  return 0;
}

void svar_guard_end(void) {
  if (!is_running) return;
  is_held = 0;
  if (ending_signal) alarm(0);
  sigaction(SIGALRM, &alarm_before, 0);
  for (int i = 0; i < noted_count; i++) sigaction(noted[i], &noted_before[i], 0);
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &fatal_before[i], 0);
  is_running = 0;
}

void svar_guard_set_reset(const char *bytes, size_t length) {
  reset_length = 0;
  if (length > reset_capacity) length = reset_capacity;
  memcpy(reset, bytes, length);
  reset_length = (sig_atomic_t)length;
}

void svar_guard_hold(int held) { is_held = held; }

int svar_guard_restore_line(void) { return tcsetattr(terminal, TCSADRAIN, &found); }

int svar_guard_descriptor(void) { return ends[0]; }

int svar_guard_is_dying(void) { return atomic_load(&is_dying); }

void svar_guard_wake(void) {
  if (ends[1] < 0) return;
  // A full pipe is readable already.
  if (!atomic_exchange(&pending[0], 1)) (void)!write(ends[1], "", 1);
}

void svar_guard_drain(void) {
  char bytes[256];
  while (read(ends[0], bytes, sizeof bytes) > 0) {
  }
}

int svar_guard_take(int signal) {
  return signal >= 0 && signal <= highest_signal ? atomic_exchange(&pending[signal], 0) : 0;
}

void svar_guard_stop(int whole_group) {
  struct sigaction mine, plain = {.sa_handler = SIG_DFL}, ignored = {.sa_handler = SIG_IGN};
  sigaction(SIGTSTP, 0, &mine);
  if (mine.sa_handler == SIG_IGN) return;
  // A signal to the group may reach another thread of ours, after the handler is back, and stop nothing. So it is for
  // the others alone; this process stops by one to this very thread.
  if (whole_group) {
    sigaction(SIGTSTP, &ignored, 0);
    kill(0, SIGTSTP);
  }
  // Threads of a work queue hold signals back, and the loop may run on one.
  sigset_t stop, before;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  sigaction(SIGTSTP, &plain, 0);
  pthread_sigmask(SIG_UNBLOCK, &stop, &before);
  raise(SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &before, 0);
  sigaction(SIGTSTP, &mine, 0);
}
