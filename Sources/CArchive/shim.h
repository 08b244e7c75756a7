// The door to CArchive's headers.
#pragma once
#include <archive.h>
#include <archive_entry.h>
