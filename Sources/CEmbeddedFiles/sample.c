#include "embed.h"

// The built-in sample, one file a paper, named after its document id. Every question, answer and speech is invented, and
// so are members, ministers, inquiries, bills and sums; the agencies' names are real, nothing said about them is. The
// numbers begin at 9001, higher than any question in the parliament reaches.

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
static const unsigned char H8119011[] = {
#embed "../SvarTool/Sample/H8119011.json"
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
static const unsigned char H8129011[] = {
#embed "../SvarTool/Sample/H8129011.json"
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
static const unsigned char H9119008[] = {
#embed "../SvarTool/Sample/H9119008.json"
};
static const unsigned char H9119009[] = {
#embed "../SvarTool/Sample/H9119009.json"
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
static const unsigned char H9129008[] = {
#embed "../SvarTool/Sample/H9129008.json"
};
static const unsigned char H9129009[] = {
#embed "../SvarTool/Sample/H9129009.json"
};
static const unsigned char HA109001[] = {
#embed "../SvarTool/Sample/HA109001.json"
};
static const unsigned char HA119001[] = {
#embed "../SvarTool/Sample/HA119001.json"
};
static const unsigned char HA119002[] = {
#embed "../SvarTool/Sample/HA119002.json"
};
static const unsigned char HA119003[] = {
#embed "../SvarTool/Sample/HA119003.json"
};
static const unsigned char HA119004[] = {
#embed "../SvarTool/Sample/HA119004.json"
};
static const unsigned char HA119005[] = {
#embed "../SvarTool/Sample/HA119005.json"
};
static const unsigned char HA119006[] = {
#embed "../SvarTool/Sample/HA119006.json"
};
static const unsigned char HA129001[] = {
#embed "../SvarTool/Sample/HA129001.json"
};
static const unsigned char HA129002[] = {
#embed "../SvarTool/Sample/HA129002.json"
};
static const unsigned char HA129003[] = {
#embed "../SvarTool/Sample/HA129003.json"
};
static const unsigned char HA129004[] = {
#embed "../SvarTool/Sample/HA129004.json"
};
static const unsigned char HA129005[] = {
#embed "../SvarTool/Sample/HA129005.json"
};
static const unsigned char HA129006[] = {
#embed "../SvarTool/Sample/HA129006.json"
};
static const unsigned char HB109001[] = {
#embed "../SvarTool/Sample/HB109001.json"
};
static const unsigned char HB119001[] = {
#embed "../SvarTool/Sample/HB119001.json"
};
static const unsigned char HB119002[] = {
#embed "../SvarTool/Sample/HB119002.json"
};
static const unsigned char HB119003[] = {
#embed "../SvarTool/Sample/HB119003.json"
};
static const unsigned char HB119004[] = {
#embed "../SvarTool/Sample/HB119004.json"
};
static const unsigned char HB119005[] = {
#embed "../SvarTool/Sample/HB119005.json"
};
static const unsigned char HB129001[] = {
#embed "../SvarTool/Sample/HB129001.json"
};
static const unsigned char HB129002[] = {
#embed "../SvarTool/Sample/HB129002.json"
};
static const unsigned char HB129003[] = {
#embed "../SvarTool/Sample/HB129003.json"
};
static const unsigned char HB129004[] = {
#embed "../SvarTool/Sample/HB129004.json"
};
static const unsigned char HB129005[] = {
#embed "../SvarTool/Sample/HB129005.json"
};
static const unsigned char HC109001[] = {
#embed "../SvarTool/Sample/HC109001.json"
};
static const unsigned char HC119001[] = {
#embed "../SvarTool/Sample/HC119001.json"
};
static const unsigned char HC119002[] = {
#embed "../SvarTool/Sample/HC119002.json"
};
static const unsigned char HC119003[] = {
#embed "../SvarTool/Sample/HC119003.json"
};
static const unsigned char HC119004[] = {
#embed "../SvarTool/Sample/HC119004.json"
};
static const unsigned char HC119005[] = {
#embed "../SvarTool/Sample/HC119005.json"
};
static const unsigned char HC129001[] = {
#embed "../SvarTool/Sample/HC129001.json"
};
static const unsigned char HC129002[] = {
#embed "../SvarTool/Sample/HC129002.json"
};
static const unsigned char HC129005[] = {
#embed "../SvarTool/Sample/HC129005.json"
};

static const struct svar_embedded_file files[] = {
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
    FILE_OF("H8119011.json", H8119011),
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
    FILE_OF("H8129011.json", H8129011),
    FILE_OF("H9109001.json", H9109001),
    FILE_OF("H9119001.json", H9119001),
    FILE_OF("H9119002.json", H9119002),
    FILE_OF("H9119003.json", H9119003),
    FILE_OF("H9119004.json", H9119004),
    FILE_OF("H9119005.json", H9119005),
    FILE_OF("H9119006.json", H9119006),
    FILE_OF("H9119007.json", H9119007),
    FILE_OF("H9119008.json", H9119008),
    FILE_OF("H9119009.json", H9119009),
    FILE_OF("H9129001.json", H9129001),
    FILE_OF("H9129002.json", H9129002),
    FILE_OF("H9129003.json", H9129003),
    FILE_OF("H9129004.json", H9129004),
    FILE_OF("H9129005.json", H9129005),
    FILE_OF("H9129006.json", H9129006),
    FILE_OF("H9129008.json", H9129008),
    FILE_OF("H9129009.json", H9129009),
    FILE_OF("HA109001.json", HA109001),
    FILE_OF("HA119001.json", HA119001),
    FILE_OF("HA119002.json", HA119002),
    FILE_OF("HA119003.json", HA119003),
    FILE_OF("HA119004.json", HA119004),
    FILE_OF("HA119005.json", HA119005),
    FILE_OF("HA119006.json", HA119006),
    FILE_OF("HA129001.json", HA129001),
    FILE_OF("HA129002.json", HA129002),
    FILE_OF("HA129003.json", HA129003),
    FILE_OF("HA129004.json", HA129004),
    FILE_OF("HA129005.json", HA129005),
    FILE_OF("HA129006.json", HA129006),
    FILE_OF("HB109001.json", HB109001),
    FILE_OF("HB119001.json", HB119001),
    FILE_OF("HB119002.json", HB119002),
    FILE_OF("HB119003.json", HB119003),
    FILE_OF("HB119004.json", HB119004),
    FILE_OF("HB119005.json", HB119005),
    FILE_OF("HB129001.json", HB129001),
    FILE_OF("HB129002.json", HB129002),
    FILE_OF("HB129003.json", HB129003),
    FILE_OF("HB129004.json", HB129004),
    FILE_OF("HB129005.json", HB129005),
    FILE_OF("HC109001.json", HC109001),
    FILE_OF("HC119001.json", HC119001),
    FILE_OF("HC119002.json", HC119002),
    FILE_OF("HC119003.json", HC119003),
    FILE_OF("HC119004.json", HC119004),
    FILE_OF("HC119005.json", HC119005),
    FILE_OF("HC129001.json", HC129001),
    FILE_OF("HC129002.json", HC129002),
    FILE_OF("HC129005.json", HC129005),
};

const struct svar_embedded_file *svar_sample_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
