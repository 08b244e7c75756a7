#include "crash_report.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#if __has_include(<execinfo.h>)
#include <execinfo.h>
#define HAS_BACKTRACE 1
#endif

enum { text_capacity = 2048, path_capacity = 4096 + 64, view_capacity = 128, most_frames = 128 };

static volatile sig_atomic_t is_prepared;
static int shows_folder;
static char path[path_capacity];
static size_t folder_length;
static char facts[text_capacity];
static char kept[text_capacity];
static char not_kept[text_capacity];
// Two, so that a crash in the middle of a note finds the one before it whole.
static char views[2][view_capacity];
static volatile sig_atomic_t current_view;

static void copy(char *target, size_t capacity, const char *text) {
  size_t length = strnlen(text, capacity - 1);
  memcpy(target, text, length);
  target[length] = 0;
}

void svar_crash_prepare(
  const char *folder, int shows, const char *report_facts, const char *said_when_kept, const char *said_when_not) {
  is_prepared = 0;
  shows_folder = shows;
  folder_length = strlen(folder);
  if (folder_length + 64 > sizeof path) folder_length = 0;
  memcpy(path, folder, folder_length);
  path[folder_length] = 0;
  copy(facts, sizeof facts, report_facts);
  copy(kept, sizeof kept, said_when_kept);
  copy(not_kept, sizeof not_kept, said_when_not);
#ifdef HAS_BACKTRACE
  // The first call loads a library, which takes memory: that cannot be done in a crash.
  void *frame;
  backtrace(&frame, 1);
#endif
  is_prepared = 1;
}

void svar_crash_note_view(const char *view) {
  int next = !current_view;
  copy(views[next], view_capacity, view);
  current_view = next;
}

// MARK: - Writing, without the C library's formatting

static void put(int file, const char *text) {
  size_t rest = strlen(text);
  while (rest > 0) {
    ssize_t count = write(file, text, rest);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return;
    text += count;
    rest -= (size_t)count;
  }
}

/// The digits of a number, at least `least` of them, written from `place` on; where they end.
static char *digits(char *place, uint64_t number, unsigned base, int least) {
  char turned[64];
  int count = 0;
  while (number > 0 || count < least) {
    turned[count++] = "0123456789abcdef"[number % base];
    number /= base;
  }
  while (count > 0) *place++ = turned[--count];
  *place = 0;
  return place;
}

static void put_number(int file, uint64_t number, unsigned base) {
  char text[72];
  digits(text, number, base, 1);
  put(file, text);
}

/// `20261125T084301Z`, or with signs between `2026-11-25T08:43:01Z`; where it ends.
static char *put_time(char *place, time_t moment, int has_signs) {
  int64_t seconds = moment % 86400, days = moment / 86400 + 719468;
  int64_t era = days / 146097, of_era = days % 146097;
  int64_t year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  int64_t of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  int64_t shifted = (5 * of_year + 2) / 153;
  int64_t month = shifted < 10 ? shifted + 3 : shifted - 9;
  int64_t year = year_of_era + era * 400 + (month <= 2);
  int64_t parts[] = {year, month, of_year - (153 * shifted + 2) / 5 + 1, seconds / 3600, seconds / 60 % 60, seconds % 60};
  const char *signs = "--T::Z";
  for (int i = 0; i < 6; i++) {
    place = digits(place, (uint64_t)parts[i], 10, i == 0 ? 4 : 2);
    if (has_signs || i == 2 || i == 5) *place++ = signs[i];
  }
  *place = 0;
  return place;
}

static const char *name_of(int signal) {
  switch (signal) {
  case SIGSEGV: return "SIGSEGV";
  case SIGABRT: return "SIGABRT";
  case SIGILL: return "SIGILL";
  case SIGTRAP: return "SIGTRAP";
  case SIGBUS: return "SIGBUS";
  case SIGFPE: return "SIGFPE";
  default: return "";
  }
}

// MARK: - The report

static void make_folders(void) {
  for (size_t i = 1; i <= folder_length; i++) {
    if (path[i] != '/' && path[i] != 0) continue;
    char sign = path[i];
    path[i] = 0;
    mkdir(path, 0700);
    path[i] = sign;
  }
}

/// A new file in the folder, its name at the end of `path`; -1 where there is none.
static int open_report(time_t moment) {
  if (folder_length == 0) return -1;
  make_folders();
  char *place = path + folder_length;
  memcpy(place, "/crash-", 7);
  place = put_time(place + 7, moment, 0);
  *place++ = '-';
  place = digits(place, (uint64_t)getpid(), 10, 1);
  memcpy(place, ".txt", 5);
  return open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
}

static void put_signal(int file, int signal, const siginfo_t *news) {
  put(file, "signal: ");
  put_number(file, (uint64_t)signal, 10);
  put(file, " ");
  put(file, name_of(signal));
  if (news && news->si_code > 0 && (signal == SIGSEGV || signal == SIGBUS)) {
    put(file, " at address 0x");
    put_number(file, (uint64_t)(uintptr_t)news->si_addr, 16);
  } else if (news && news->si_code <= 0) {
    put(file, " sent by process ");
    put_number(file, (uint64_t)news->si_pid, 10);
  }
  put(file, "\n");
}

static void put_backtrace(int file) {
#ifdef HAS_BACKTRACE
  put(file, "backtrace, from the handler of the signal down:\n");
  void *frames[most_frames];
  int count = backtrace(frames, most_frames);
  backtrace_symbols_fd(frames, count, file);
#else
  (void)file;
#endif
}

/// The place as it may be shown: what acts on a terminal becomes a question mark.
static void say_place(void (*say)(const char *, size_t)) {
  static char shown[path_capacity];
  const char *place = shows_folder ? path : path + folder_length + 1;
  copy(shown, sizeof shown, place);
  for (char *sign = shown; *sign; sign++)
    if ((unsigned char)*sign < 0x20 || *sign == 0x7F) *sign = '?';
  say(" ", 1);
  say(shown, strlen(shown));
}

void svar_crash_report(int signal, const siginfo_t *news, void (*say)(const char *, size_t)) {
  if (!is_prepared) return;
  is_prepared = 0;
  time_t moment = time(0);
  int file = open_report(moment);
  if (file >= 0) {
    char written[32];
    put_time(written, moment, 1);
    put(file, facts);
    put(file, "time: ");
    put(file, written);
    put(file, "\n");
    put_signal(file, signal, news);
    put(file, "view: ");
    put(file, views[current_view]);
    put(file, "\n");
  }
  // Said before the frames are looked for, which may go wrong itself.
  const char *sentence = file >= 0 ? kept : not_kept;
  say(sentence, strlen(sentence));
  if (file >= 0) say_place(say);
  say("\r\n", 2);
  if (file < 0) return;
  put_backtrace(file);
  close(file);
}
