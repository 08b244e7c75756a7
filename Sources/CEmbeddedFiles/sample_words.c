#include "embed.h"

static const unsigned char words[] = {
#embed "../SvarTool/Data/sample-words.tsv"
};

struct svar_embedded_file svar_sample_words(void) {
  const struct svar_embedded_file file = FILE_OF("sample-words.tsv", words);
  return file;
}
