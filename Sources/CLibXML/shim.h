// The door to libxml2: the streaming XML reader and the HTML parser.
#pragma once
#if !__has_include(<libxml/xmlversion.h>)
#error "libxml2 is missing; install it with: apt-get install libxml2-dev (or run make, which does)"
#endif
#include <libxml/xmlversion.h>
// Where libxml2 was built with ICU its headers bring ICU's, which are at odds with the copy inside Foundation; a file
// that sees both does not always compile. Nothing here uses what they add, and no struct is passed that they change.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlreader.h>
