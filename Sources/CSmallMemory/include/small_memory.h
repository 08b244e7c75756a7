#pragma once

/// Has the system's library keep less memory for later than it would by itself; nothing where it cannot be told.
///
/// It keeps a store for each thread, and whatever large piece was once given back to it. An import works on many threads
/// one after the other and in pieces of all sizes, so that half of its memory would be such leavings.
void svar_keep_memory_small(void);

/// Has the system's library give back whole pages that lie free between pieces in use. Takes some milliseconds for a hundred
/// megabytes.
void svar_give_back_memory(void);

/// The same for a browser of which many run on one machine: it does little at a time and stands open for hours. One store
/// for all threads, from which what is free goes back to the system. To be called before there is a second thread.
void svar_keep_memory_least(void);
