#include "embed.h"

static const unsigned char dark[] = {
#embed "../../themes/dark.toml"
};
static const unsigned char deuteranopia[] = {
#embed "../../themes/deuteranopia.toml"
};
static const unsigned char high_contrast[] = {
#embed "../../themes/high-contrast.toml"
};
static const unsigned char light[] = {
#embed "../../themes/light.toml"
};
static const unsigned char mono[] = {
#embed "../../themes/mono.toml"
};
static const unsigned char paper[] = {
#embed "../../themes/paper.toml"
};
static const unsigned char solarized_dark[] = {
#embed "../../themes/solarized-dark.toml"
};
static const unsigned char solarized_light[] = {
#embed "../../themes/solarized-light.toml"
};
static const unsigned char tritanopia[] = {
#embed "../../themes/tritanopia.toml"
};

static const struct svar_embedded_file files[] = {
    FILE_OF("dark.toml", dark),
    FILE_OF("deuteranopia.toml", deuteranopia),
    FILE_OF("high-contrast.toml", high_contrast),
    FILE_OF("light.toml", light),
    FILE_OF("mono.toml", mono),
    FILE_OF("paper.toml", paper),
    FILE_OF("solarized-dark.toml", solarized_dark),
    FILE_OF("solarized-light.toml", solarized_light),
    FILE_OF("tritanopia.toml", tritanopia),
};

const struct svar_embedded_file *svar_theme_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
