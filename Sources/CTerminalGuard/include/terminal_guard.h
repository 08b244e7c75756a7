// What must happen in a signal handler, where Swift cannot be: notes of signals, and a terminal put back by a crash.
//
// One guard a process. All but `svar_guard_wake` belong to the thread that runs the terminal.
#pragma once
#include <stddef.h>

/// Takes over SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGHUP, SIGINT, SIGPIPE and the signals of a crash, and remembers how
/// `terminal` was set. A signal that was ignored before stays ignored. A process that has been asked to end (SIGTERM,
/// SIGHUP) and does not within some seconds is ended, its terminal put back; SIGALRM serves for that.
/// Returns 0; -1 and errno where `terminal` is none or the pipe cannot be made.
int svar_guard_begin(int terminal);

/// Gives the signals back as they were found.
void svar_guard_end(void);

/// What a crash writes to the terminal before the settings are put back; at most 512 bytes are kept.
void svar_guard_set_reset(const char *bytes, size_t length);

/// Says whether the terminal is in our modes now; only then does a crash write to it.
void svar_guard_hold(int is_held);

/// Whether a crash is putting the terminal back; from then on nobody else writes to it.
int svar_guard_is_dying(void);

/// Puts the line settings back as `svar_guard_begin` found them. 0, or -1 and errno.
int svar_guard_restore_line(void);

/// Becomes readable when a signal or a wake has come. Stays open as long as the process, so that a late wake writes to
/// nobody else's file.
int svar_guard_descriptor(void);

/// Makes `svar_guard_descriptor` readable; from any thread.
void svar_guard_wake(void);

/// Empties the descriptor; done before the notes are taken, so that nothing is lost between.
void svar_guard_drain(void);

/// Whether `signal` has come since it was last asked; 0 asks for a wake.
int svar_guard_take(int signal);

/// Stops this process as SIGTSTP does, or all of its process group, and returns when it runs again. Returns at once
/// where nobody could wake it (an orphaned group) or where the signal was ignored from the start.
void svar_guard_stop(int whole_group);
