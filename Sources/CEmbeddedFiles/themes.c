#include "embed.h"

static const unsigned char dark[] = {
#embed "../../themes/dark.toml"
};
static const unsigned char light[] = {
#embed "../../themes/light.toml"
};
static const unsigned char mono[] = {
#embed "../../themes/mono.toml"
};

static const struct svar_embedded_file files[] = {
    FILE_OF("dark.toml", dark),
    FILE_OF("light.toml", light),
    FILE_OF("mono.toml", mono),
};

const struct svar_embedded_file *svar_theme_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
