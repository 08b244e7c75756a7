#include "embed.h"

static const unsigned char abbreviations[] = {
#embed "../SvarLanguage/Data/abbreviations.tsv"
};
static const unsigned char agencies[] = {
#embed "../SvarLanguage/Data/agencies.tsv"
};
static const unsigned char collaborations[] = {
#embed "../SvarLanguage/Data/collaborations.tsv"
};
static const unsigned char lexicon[] = {
#embed "../SvarLanguage/Data/lexicon.tsv"
};
static const unsigned char rules[] = {
#embed "../SvarLanguage/Data/rules.tsv"
};
static const unsigned char parties[] = {
#embed "../SvarLanguage/Data/parties.tsv"
};
static const unsigned char together[] = {
#embed "../SvarLanguage/Data/together.tsv"
};
static const unsigned char verbs[] = {
#embed "../SvarLanguage/Data/verbs.tsv"
};
static const unsigned char beginnings[] = {
#embed "../SvarLanguage/Data/beginnings.tsv"
};
static const unsigned char inflections[] = {
#embed "../SvarLanguage/Data/inflections.tsv"
};
static const unsigned char compound_parts[] = {
#embed "../SvarLanguage/Data/compound-parts.tsv"
};
static const unsigned char unchanging[] = {
#embed "../SvarLanguage/Data/unchanging.tsv"
};
static const unsigned char refusals[] = {
#embed "../SvarLanguage/Data/refusals.tsv"
};
static const unsigned char whole_words[] = {
#embed "../SvarLanguage/Data/whole-words.tsv"
};

static const struct svar_embedded_file files[] = {
    FILE_OF("abbreviations.tsv", abbreviations),   FILE_OF("agencies.tsv", agencies),
    FILE_OF("collaborations.tsv", collaborations), FILE_OF("lexicon.tsv", lexicon),
    FILE_OF("rules.tsv", rules),                   FILE_OF("together.tsv", together),
    FILE_OF("parties.tsv", parties),
    FILE_OF("verbs.tsv", verbs),                   FILE_OF("inflections.tsv", inflections),
    FILE_OF("compound-parts.tsv", compound_parts),       FILE_OF("unchanging.tsv", unchanging),
    FILE_OF("whole-words.tsv", whole_words),       FILE_OF("beginnings.tsv", beginnings),
    FILE_OF("refusals.tsv", refusals),
};

const struct svar_embedded_file *svar_language_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
