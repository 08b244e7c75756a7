// The door to CVTerm's headers.
#pragma once
#include <vterm.h>
