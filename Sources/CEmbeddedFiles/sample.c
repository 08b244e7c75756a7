#include "embed.h"

// The invented papers of the built-in sample, one file a paper, named after its document id.

static const unsigned char about[] = {
#embed "../SvarTool/Sample/about.txt"
};
static const unsigned char H7109001[] = {
#embed "../SvarTool/Sample/H7109001.json"
};
static const unsigned char H7119001[] = {
#embed "../SvarTool/Sample/H7119001.json"
};
static const unsigned char H7119002[] = {
#embed "../SvarTool/Sample/H7119002.json"
};
static const unsigned char H7119003[] = {
#embed "../SvarTool/Sample/H7119003.json"
};
static const unsigned char H7119004[] = {
#embed "../SvarTool/Sample/H7119004.json"
};
static const unsigned char H7119005[] = {
#embed "../SvarTool/Sample/H7119005.json"
};
static const unsigned char H7129001[] = {
#embed "../SvarTool/Sample/H7129001.json"
};
static const unsigned char H7129002[] = {
#embed "../SvarTool/Sample/H7129002.json"
};
static const unsigned char H7129003[] = {
#embed "../SvarTool/Sample/H7129003.json"
};
static const unsigned char H7129005[] = {
#embed "../SvarTool/Sample/H7129005.json"
};
static const unsigned char H8119001[] = {
#embed "../SvarTool/Sample/H8119001.json"
};
static const unsigned char H8119002[] = {
#embed "../SvarTool/Sample/H8119002.json"
};
static const unsigned char H8119003[] = {
#embed "../SvarTool/Sample/H8119003.json"
};
static const unsigned char H8119004[] = {
#embed "../SvarTool/Sample/H8119004.json"
};
static const unsigned char H8129001[] = {
#embed "../SvarTool/Sample/H8129001.json"
};
static const unsigned char H8129002[] = {
#embed "../SvarTool/Sample/H8129002.json"
};
static const unsigned char H8129003[] = {
#embed "../SvarTool/Sample/H8129003.json"
};
static const unsigned char H8129004[] = {
#embed "../SvarTool/Sample/H8129004.json"
};

static const struct svar_embedded_file files[] = {
    FILE_OF("about.txt", about),
    FILE_OF("H7109001.json", H7109001),
    FILE_OF("H7119001.json", H7119001),
    FILE_OF("H7119002.json", H7119002),
    FILE_OF("H7119003.json", H7119003),
    FILE_OF("H7119004.json", H7119004),
    FILE_OF("H7119005.json", H7119005),
    FILE_OF("H7129001.json", H7129001),
    FILE_OF("H7129002.json", H7129002),
    FILE_OF("H7129003.json", H7129003),
    FILE_OF("H7129005.json", H7129005),
    FILE_OF("H8119001.json", H8119001),
    FILE_OF("H8119002.json", H8119002),
    FILE_OF("H8119003.json", H8119003),
    FILE_OF("H8119004.json", H8119004),
    FILE_OF("H8129001.json", H8129001),
    FILE_OF("H8129002.json", H8129002),
    FILE_OF("H8129003.json", H8129003),
    FILE_OF("H8129004.json", H8129004),
};

const struct svar_embedded_file *svar_sample_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
