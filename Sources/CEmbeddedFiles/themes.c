#include "embed.h"

static const unsigned char dark[] = {
#embed "../../themes/dark.toml"
};

static const struct svar_embedded_file files[] = {
    FILE_OF("dark.toml", dark),
};

const struct svar_embedded_file *svar_theme_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
