// The only door to ncurses, to signals and to the tty. One thread calls it; Swift sees plain
// integers and small structs, none of ncurses' macros, variadics or globals.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum {
  CN_READY = 0,
  CN_INPUT_NOT_TTY,
  CN_OUTPUT_NOT_TTY,
  CN_UNKNOWN_TERM,
  CN_NO_CURSOR_ADDRESSING,
  CN_OUT_OF_RESOURCES,
} cn_verdict;

/// Whether a full screen can be had here. Writes nothing and changes no mode.
cn_verdict cn_verdict_here(void);

/// The terminal type that is used: $TERM, or xterm-256color in its place.
const char *cn_term(void);

/// Sets LC_CTYPE, alone. True for UTF-8, which is also what a locale that is not installed gets;
/// false when the terminal speaks an older charset, or the system has no UTF-8 at all.
bool cn_choose_locale(void);
const char *cn_locale(void);

/// Non-empty in the environment.
bool cn_environment_has(const char *name);

/// The first thing in `main`: Ctrl-\ ends the program again, as it does elsewhere.
void cn_release_quit(void);

/// Signal handlers, ncurses, modes. Everything is undone by `cn_close`, at exit and in a crash.
cn_verdict cn_open(void);
void cn_close(void);

/// 8, 16, 256…; 0 on a terminal without colours.
int cn_colors(void);

/// Makes pair 1 to 31, after `cn_open`. Colours are indexes of the terminal's palette.
void cn_define_pair(int pair, int ink, int paper);

/// Takes the mouse or lets go of it, in the SGR encoding alone. It stays so until `cn_close`.
void cn_set_mouse(bool is_taken);

typedef struct {
  int rows;
  int columns;
} cn_size;

/// What the kernel says now; 80 by 24 where it says nothing.
cn_size cn_window_size(void);

/// Tells ncurses the size and forgets what is on the glass: the next refresh repaints all of it.
void cn_resize(cn_size size);

enum { CN_MAX_SCALARS = 5 };
/// The bits of a style. What is above them is the number of a pair, 0 for the default colours.
enum { CN_BOLD = 1, CN_UNDERLINE = 2, CN_REVERSE = 4, CN_FIRST_PAIR = 8 };

/// What one cell shows, or two when `width` is 2. No scalar is 0 but after the last.
typedef struct {
  uint32_t scalars[CN_MAX_SCALARS];
  uint8_t width;
  uint8_t style;
} cn_cell;

/// Puts cells side by side. A cluster that ncurses would size otherwise becomes a placeholder.
void cn_put(int row, int column, const cn_cell *cells, int count);

/// Whether ncurses gives these scalars the width that the layout gave them.
bool cn_agrees_on_width(const cn_cell *cell);

/// The next refresh sends the whole row, not only the cells that differ: read aloud, « 2 » on its
/// own says less than « Étape 2 sur 3 ».
void cn_send_whole(int row);

/// Sends what changed, in one write, the cursor last.
void cn_refresh(int cursor_row, int cursor_column);

/// Gives the terminal back, stops the process group, and takes the terminal again on `fg`.
void cn_suspend(void);

/// Takes the modes again after something else may have changed them.
void cn_resume_modes(void);

enum {
  CN_INPUT = 1,
  CN_SIGNAL = 2,
  CN_TIMED_OUT = 4,
  CN_TOLD = 8,
};

/// Sleeps until input, a signal, a word of who holds the clock (`holder`, negative for nobody), or
/// so many milliseconds; negative: without an end.
int cn_wait(int milliseconds, int holder);

/// Up to `capacity` bytes that are there already, as UTF-8 whatever the terminal's charset; 0 when
/// none is, -1 when the tty is gone.
ptrdiff_t cn_read(uint8_t *bytes, size_t capacity);

/// The signals that came since the last call.
typedef struct {
  int end;
  bool resized;
  bool asked_to_stop;
  bool continued;
} cn_signals;
cn_signals cn_take_signals(void);

