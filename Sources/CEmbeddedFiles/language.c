#include "embed.h"

static const unsigned char agencies[] = {
#embed "../SvarLanguage/Data/agencies.tsv"
};
static const unsigned char collaborations[] = {
#embed "../SvarLanguage/Data/collaborations.tsv"
};

static const struct svar_embedded_file files[] = {
    FILE_OF("agencies.tsv", agencies),
    FILE_OF("collaborations.tsv", collaborations),
};

const struct svar_embedded_file *svar_language_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
