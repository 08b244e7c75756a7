// The data files that ship inside the program, so that it needs no file beside it.
#pragma once
#include <stddef.h>

/// One file as it stood when the program was built.
struct svar_embedded_file {
  /// The file's name without its folder.
  const char *name;
  /// The bytes, not terminated by a zero.
  const unsigned char *bytes;
  size_t size;
};

/// The files of one folder; `count` says how many there are.
const struct svar_embedded_file *svar_language_files(size_t *count);
const struct svar_embedded_file *svar_theme_files(size_t *count);
const struct svar_embedded_file *svar_sample_files(size_t *count);
/// The words of the sample's papers with what the dictionary says of them.
struct svar_embedded_file svar_sample_words(void);
