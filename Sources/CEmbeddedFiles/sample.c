#include "embed.h"

static const unsigned char about[] = {
#embed "../SvarTool/Sample/about.txt"
};

static const struct svar_embedded_file files[] = {
    FILE_OF("about.txt", about),
};

const struct svar_embedded_file *svar_sample_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
