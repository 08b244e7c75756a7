// The door to CHunspell's headers.
#pragma once
#include <hunspell/hunspell.h>
