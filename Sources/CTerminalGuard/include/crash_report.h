// What is kept of a crash: written by the handler of its signal, with nothing but what is safe there.
#pragma once
#include <signal.h>
#include <stddef.h>

/// Says what is done at a crash while a guard is there. All texts are copied, and cut where they are longer than a few
/// thousand bytes.
///
/// - `folder`: where the report is to lie; made when it is needed. Empty where nothing may be written.
/// - `shows_folder`: whether the reader is told the whole place; else the file's name alone.
/// - `facts`: whole lines that the report begins with.
/// - `kept`: what is said when a report lies there; its place follows.
/// - `not_kept`: what is said when none could be written, or may be.
void svar_crash_prepare(
  const char *folder, int shows_folder, const char *facts, const char *kept, const char *not_kept);

/// Notes what is on the glass, in a few words of ours; for the report.
void svar_crash_note_view(const char *view);

/// Writes the report and says where it is. Called by the handler of the signal, once; says nothing where nothing was
/// prepared. `say` writes to the terminal.
void svar_crash_report(int signal, const siginfo_t *news, void (*say)(const char *bytes, size_t length));
