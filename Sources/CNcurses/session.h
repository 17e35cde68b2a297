// What the files of this target share.
#pragma once

#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#define NCURSES_WIDECHAR 1

#include <stdbool.h>
#include <wchar.h>
#include <curses.h>
#include <term.h>
// term.h names every capability with a macro; this one is also a field.
#undef columns

#include "CNcurses.h"

/// Modes that ncurses doesn't know, in the order in which they are switched on.
void cn_modes_on(void);
void cn_modes_off(void);

/// Writes with nothing but `write`, for a signal handler.
void cn_write_all(int fd, const char *bytes, size_t count);

bool cn_install_signals(void);
void cn_remove_signals(void);
bool cn_stop_process_group(void);
int cn_signal_fd(void);
void cn_drain_signal_fd(void);
void cn_forget_stop_signals(void);

/// Gives the terminal back with async-signal-safe calls only.
void cn_restore_in_a_crash(void);

void cn_hold_stderr(void);
void cn_release_stderr(void);
