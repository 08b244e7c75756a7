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
static const unsigned char H8109001[] = {
#embed "../SvarTool/Sample/H8109001.json"
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
static const unsigned char H8119005[] = {
#embed "../SvarTool/Sample/H8119005.json"
};
static const unsigned char H8119006[] = {
#embed "../SvarTool/Sample/H8119006.json"
};
static const unsigned char H8119007[] = {
#embed "../SvarTool/Sample/H8119007.json"
};
static const unsigned char H8119008[] = {
#embed "../SvarTool/Sample/H8119008.json"
};
static const unsigned char H8119009[] = {
#embed "../SvarTool/Sample/H8119009.json"
};
static const unsigned char H8119010[] = {
#embed "../SvarTool/Sample/H8119010.json"
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
static const unsigned char H8129005[] = {
#embed "../SvarTool/Sample/H8129005.json"
};
static const unsigned char H8129006[] = {
#embed "../SvarTool/Sample/H8129006.json"
};
static const unsigned char H8129007[] = {
#embed "../SvarTool/Sample/H8129007.json"
};
static const unsigned char H8129008[] = {
#embed "../SvarTool/Sample/H8129008.json"
};
static const unsigned char H8129009[] = {
#embed "../SvarTool/Sample/H8129009.json"
};
static const unsigned char H8129010[] = {
#embed "../SvarTool/Sample/H8129010.json"
};
static const unsigned char H9109001[] = {
#embed "../SvarTool/Sample/H9109001.json"
};
static const unsigned char H9119001[] = {
#embed "../SvarTool/Sample/H9119001.json"
};
static const unsigned char H9119002[] = {
#embed "../SvarTool/Sample/H9119002.json"
};
static const unsigned char H9119003[] = {
#embed "../SvarTool/Sample/H9119003.json"
};
static const unsigned char H9119004[] = {
#embed "../SvarTool/Sample/H9119004.json"
};
static const unsigned char H9119005[] = {
#embed "../SvarTool/Sample/H9119005.json"
};
static const unsigned char H9119006[] = {
#embed "../SvarTool/Sample/H9119006.json"
};
static const unsigned char H9119007[] = {
#embed "../SvarTool/Sample/H9119007.json"
};
static const unsigned char H9129001[] = {
#embed "../SvarTool/Sample/H9129001.json"
};
static const unsigned char H9129002[] = {
#embed "../SvarTool/Sample/H9129002.json"
};
static const unsigned char H9129003[] = {
#embed "../SvarTool/Sample/H9129003.json"
};
static const unsigned char H9129004[] = {
#embed "../SvarTool/Sample/H9129004.json"
};
static const unsigned char H9129005[] = {
#embed "../SvarTool/Sample/H9129005.json"
};
static const unsigned char H9129006[] = {
#embed "../SvarTool/Sample/H9129006.json"
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
    FILE_OF("H8109001.json", H8109001),
    FILE_OF("H8119001.json", H8119001),
    FILE_OF("H8119002.json", H8119002),
    FILE_OF("H8119003.json", H8119003),
    FILE_OF("H8119004.json", H8119004),
    FILE_OF("H8119005.json", H8119005),
    FILE_OF("H8119006.json", H8119006),
    FILE_OF("H8119007.json", H8119007),
    FILE_OF("H8119008.json", H8119008),
    FILE_OF("H8119009.json", H8119009),
    FILE_OF("H8119010.json", H8119010),
    FILE_OF("H8129001.json", H8129001),
    FILE_OF("H8129002.json", H8129002),
    FILE_OF("H8129003.json", H8129003),
    FILE_OF("H8129004.json", H8129004),
    FILE_OF("H8129005.json", H8129005),
    FILE_OF("H8129006.json", H8129006),
    FILE_OF("H8129007.json", H8129007),
    FILE_OF("H8129008.json", H8129008),
    FILE_OF("H8129009.json", H8129009),
    FILE_OF("H8129010.json", H8129010),
    FILE_OF("H9109001.json", H9109001),
    FILE_OF("H9119001.json", H9119001),
    FILE_OF("H9119002.json", H9119002),
    FILE_OF("H9119003.json", H9119003),
    FILE_OF("H9119004.json", H9119004),
    FILE_OF("H9119005.json", H9119005),
    FILE_OF("H9119006.json", H9119006),
    FILE_OF("H9119007.json", H9119007),
    FILE_OF("H9129001.json", H9129001),
    FILE_OF("H9129002.json", H9129002),
    FILE_OF("H9129003.json", H9129003),
    FILE_OF("H9129004.json", H9129004),
    FILE_OF("H9129005.json", H9129005),
    FILE_OF("H9129006.json", H9129006),
};

const struct svar_embedded_file *svar_sample_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
