// What the lists of embedded files share. A list defines its bytes with #embed and names them with FILE_OF.
#pragma once
#include "embedded_files.h"

#define FILE_OF(name, bytes) {name, bytes, sizeof bytes}
