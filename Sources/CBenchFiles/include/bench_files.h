// The data files of svar-bench; a target of its own, so that they do not ship inside svar.
#pragma once
#include <stddef.h>

/// One file as it stood when the program was built.
struct svar_bench_file {
  /// The file's name without its folder.
  const char *name;
  /// The bytes, not terminated by a zero.
  const unsigned char *bytes;
  size_t size;
};

/// All of them; `count` says how many there are.
const struct svar_bench_file *svar_bench_files(size_t *count);
