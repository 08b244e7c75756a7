#include "bench_files.h"

#define FILE_OF(name, bytes) {name, bytes, sizeof bytes}

static const unsigned char adjectives[] = {
#embed "../svar-bench/Data/adjectives.tsv"
};
static const unsigned char grammar[] = {
#embed "../svar-bench/Data/grammar.tsv"
};
static const unsigned char judged_pairs[] = {
#embed "../svar-bench/Data/judged-pairs.tsv"
};
static const unsigned char names[] = {
#embed "../svar-bench/Data/names.tsv"
};
static const unsigned char nouns[] = {
#embed "../svar-bench/Data/nouns.tsv"
};
static const unsigned char session[] = {
#embed "../svar-bench/Data/session.tsv"
};
static const unsigned char verbs[] = {
#embed "../svar-bench/Data/verbs.tsv"
};
static const unsigned char word_pairs[] = {
#embed "../svar-bench/Data/word-pairs.tsv"
};

static const struct svar_bench_file files[] = {
    FILE_OF("adjectives.tsv", adjectives), FILE_OF("grammar.tsv", grammar),       FILE_OF("names.tsv", names),
    FILE_OF("nouns.tsv", nouns),           FILE_OF("session.tsv", session),       FILE_OF("verbs.tsv", verbs),
    FILE_OF("word-pairs.tsv", word_pairs),   FILE_OF("judged-pairs.tsv", judged_pairs),
};

const struct svar_bench_file *svar_bench_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
