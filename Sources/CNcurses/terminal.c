// Opening, closing and describing the terminal.
#include "session.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <malloc.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static const char *const modes[][2] = {
    {"\033[?2004h", "\033[?2004l"},  // bracketed paste
};
/// No glass is larger; a size that is would cost gigabytes, and ncurses takes none over 32,767.
enum { MOST_ROWS = 500, MOST_COLUMNS = 1000 };
enum { MODE_COUNT = sizeof modes / sizeof modes[0] };

// Presses and the wheel; never without SGR: the older encodings look like typed text.
static const char mouse_on[] = "\033[?1000h\033[?1006h";
static const char mouse_off[] = "\033[?1006l\033[?1000l";
static volatile bool mouse_is_taken = false;

static SCREEN *screen = NULL;
static struct termios saved_termios;
static bool has_saved_termios = false;
static char term_name[256] = "";
static char restore_string[512];
static size_t restore_length = 0;

// MARK: What is here

static bool terminal_type_is_known(const char *name) {
  int error = 0;
  if (setupterm(name, STDOUT_FILENO, &error) != OK) return false;
  strncpy(term_name, name, sizeof term_name - 1);
  return true;
}

/// Terminals newer than the system's terminfo say so by other names, and all speak xterm.
static bool speaks_xterm(void) {
  return cn_environment_has("COLORTERM") || cn_environment_has("TERM_PROGRAM");
}

static cn_verdict look(void) {
  if (!isatty(STDIN_FILENO)) return CN_INPUT_NOT_TTY;
  if (!isatty(STDOUT_FILENO)) return CN_OUTPUT_NOT_TTY;
  // They freeze the size that ncurses believes in.
  unsetenv("LINES");
  unsetenv("COLUMNS");
  const char *name = getenv("TERM");
  if (name == NULL || name[0] == 0 || strlen(name) >= sizeof term_name) return CN_UNKNOWN_TERM;
  if (!terminal_type_is_known(name)
      && !(speaks_xterm() && terminal_type_is_known("xterm-256color")))
    return CN_UNKNOWN_TERM;
  const char *cup = tigetstr("cup");
  if (cup == NULL || cup == (char *)-1) return CN_NO_CURSOR_ADDRESSING;
  return CN_READY;
}

/// Looked at once: reading the description of a terminal takes as long as painting a frame.
cn_verdict cn_verdict_here(void) {
  static bool is_known = false;
  static cn_verdict verdict;
  if (!is_known) verdict = look();
  is_known = true;
  return verdict;
}

const char *cn_term(void) {
  const char *name = getenv("TERM");
  return term_name[0] != 0 ? term_name : name != NULL ? name : "";
}

bool cn_environment_has(const char *name) {
  const char *value = getenv(name);
  return value != NULL && value[0] != 0;
}

static bool is_eight_bit = false;

/// What the person calls the charset of the terminal, even where that locale is not installed.
static bool names_latin_charset(void) {
  static const char *const variables[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (int index = 0; index < 3; index++) {
    const char *name = getenv(variables[index]);
    if (name == NULL || name[0] == 0) continue;
    return strstr(name, "8859") != NULL || strstr(name, "@euro") != NULL;
  }
  return false;
}

static bool locale_is_utf8(const char *name) {
  return setlocale(LC_CTYPE, name) != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

bool cn_choose_locale(void) {
  bool is_known = setlocale(LC_CTYPE, "") != NULL;
  const char *charset = nl_langinfo(CODESET);
  // "C" is what one gets without having chosen: nearly always a terminal that speaks UTF-8.
  bool is_older =
      is_known && strcmp(charset, "UTF-8") != 0 && strcmp(charset, "ANSI_X3.4-1968") != 0;
  is_eight_bit = is_older || (!is_known && names_latin_charset());
  if (is_eight_bit) {
    if (!is_known) setlocale(LC_CTYPE, "C");
    return false;
  }
  return locale_is_utf8("") || locale_is_utf8("C.UTF-8") || locale_is_utf8("en_US.UTF-8");
}

const char *cn_locale(void) {
  const char *name = setlocale(LC_CTYPE, NULL);
  return name != NULL ? name : "";
}

int cn_colors(void) {
  int count = tigetnum("colors");
  return count > 0 ? count : 0;
}

cn_size cn_window_size(void) {
  struct winsize window;
  cn_size size = {24, 80};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_row > 0 && window.ws_col > 0) {
    size.rows = window.ws_row < MOST_ROWS ? window.ws_row : MOST_ROWS;
    size.columns = window.ws_col < MOST_COLUMNS ? window.ws_col : MOST_COLUMNS;
  }
  return size;
}

// MARK: Giving back

void cn_write_all(int fd, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(fd, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

/// Without the `$<5>` delays, which only a real tty of old needs.
static void append_to_restore(const char *text) {
  if (text == NULL || text == (char *)-1) return;
  for (; *text != 0 && restore_length < sizeof restore_string; text++) {
    if (text[0] == '$' && text[1] == '<' && strchr(text, '>') != NULL) {
      text = strchr(text, '>');
    } else {
      restore_string[restore_length++] = *text;
    }
  }
}

static void build_restore_string(void) {
  restore_length = 0;
  for (int index = MODE_COUNT - 1; index >= 0; index--) append_to_restore(modes[index][1]);
  append_to_restore(tigetstr("sgr0"));
  append_to_restore(tigetstr("cnorm"));
  append_to_restore(tigetstr("rmcup"));
  append_to_restore("\r\n");
}

void cn_restore_in_a_crash(void) {
  if (screen == NULL) return;
  if (mouse_is_taken) cn_write_all(STDOUT_FILENO, mouse_off, sizeof mouse_off - 1);
  cn_write_all(STDOUT_FILENO, restore_string, restore_length);
  tcsetattr(STDIN_FILENO, TCSANOW, &saved_termios);
  cn_release_stderr();
}

// Written at once: ncurses' own `putp` leaves the bytes in the buffer of stdio until the end.
static void write_mode(const char *bytes) { cn_write_all(STDOUT_FILENO, bytes, strlen(bytes)); }

void cn_modes_on(void) {
  for (int index = 0; index < MODE_COUNT; index++) write_mode(modes[index][0]);
  if (mouse_is_taken) write_mode(mouse_on);
}

void cn_modes_off(void) {
  if (mouse_is_taken) write_mode(mouse_off);
  for (int index = MODE_COUNT - 1; index >= 0; index--) write_mode(modes[index][1]);
}

void cn_set_mouse(bool is_taken) {
  if (screen == NULL || is_taken == mouse_is_taken) return;
  // Off in a crash whenever it may be on.
  mouse_is_taken = true;
  write_mode(is_taken ? mouse_on : mouse_off);
  mouse_is_taken = is_taken;
}

static void give_back(void) {
  cn_modes_off();
  endwin();
  if (has_saved_termios) tcsetattr(STDIN_FILENO, TCSADRAIN, &saved_termios);
}

void cn_close(void) {
  if (screen == NULL) return;
  give_back();
  // Freeing would gain nothing: the process ends. A second session takes a new screen.
  screen = NULL;
  mouse_is_taken = false;
  cn_release_stderr();
  cn_remove_signals();
}

// MARK: Taking

static bool is_oversized(void) {
  struct winsize window;
  return ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0
         && (window.ws_row > MOST_ROWS || window.ws_col > MOST_COLUMNS);
}

static void prepare_screen(void) {
  set_term(screen);
  raw();
  noecho();
  nonl();
  typeahead(-1);
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  if (!has_colors()) return;
  start_color();
  use_default_colors();
}

void cn_define_pair(int pair, int ink, int paper) {
  if (has_colors() && pair > 0 && pair < 32) init_pair((short)pair, (short)ink, (short)paper);
}

cn_verdict cn_open(void) {
  static bool has_exit_handler = false;
  if (screen != NULL) return CN_READY;
  // Each frame frees what the last one needed: giving it back to the system costs a call a key.
  mallopt(M_TRIM_THRESHOLD, 4 * 1024 * 1024);
  cn_verdict verdict = cn_verdict_here();
  if (verdict != CN_READY) return verdict;
  if (tcgetattr(STDIN_FILENO, &saved_termios) != 0) return CN_INPUT_NOT_TTY;
  has_saved_termios = true;
  // Before newterm, which takes the signals that nobody has taken.
  if (!cn_install_signals()) return CN_OUT_OF_RESOURCES;
  build_restore_string();
  // It asks the system for the size by itself.
  if (is_oversized()) use_env(FALSE);
  screen = newterm(term_name, stdout, stdin);
  if (screen == NULL) {
    cn_remove_signals();
    return CN_OUT_OF_RESOURCES;
  }
  if (!has_exit_handler) atexit(cn_close);
  has_exit_handler = true;
  prepare_screen();
  cn_hold_stderr();
  cn_modes_on();
  cn_resize(cn_window_size());
  return CN_READY;
}

void cn_resume_modes(void) {
  // In the background this stops the process until `fg`: nothing is painted over the shell.
  reset_prog_mode();
  cn_modes_on();
  cn_resize(cn_window_size());
}

void cn_suspend(void) {
  give_back();
  cn_release_stderr();
  cn_stop_process_group();
  cn_hold_stderr();
  cn_resume_modes();
  cn_forget_stop_signals();
}

// MARK: Waiting

int cn_wait(int milliseconds, int holder) {
  struct pollfd watched[3] = {
      {.fd = STDIN_FILENO, .events = POLLIN},
      {.fd = cn_signal_fd(), .events = POLLIN},
      {.fd = holder, .events = POLLIN},
  };
  int count = poll(watched, 3, milliseconds);
  // Interrupted by a signal: the pipe has its byte.
  if (count < 0) return errno == EINTR ? CN_SIGNAL : CN_INPUT;
  if (count == 0) return CN_TIMED_OUT;
  return (watched[0].revents != 0 ? CN_INPUT : 0) | (watched[1].revents != 0 ? CN_SIGNAL : 0)
         | (watched[2].revents != 0 ? CN_TOLD : 0);
}

/// One character of an older charset; those that the system can't tell are taken for Latin-1.
static uint32_t scalar_of(uint8_t byte) {
  wchar_t scalar;
  mbstate_t state = {0};
  char one = (char)byte;
  return byte >= 0xA0 && mbrtowc(&scalar, &one, 1, &state) == 1 ? (uint32_t)scalar : byte;
}

static size_t put_utf8(uint32_t scalar, uint8_t *bytes) {
  if (scalar < 0x80) {
    bytes[0] = (uint8_t)scalar;
    return 1;
  }
  if (scalar < 0x800) {
    bytes[0] = (uint8_t)(0xC0 | scalar >> 6);
    bytes[1] = (uint8_t)(0x80 | (scalar & 0x3F));
    return 2;
  }
  bytes[0] = (uint8_t)(0xE0 | (scalar >> 12 & 0x0F));
  bytes[1] = (uint8_t)(0x80 | (scalar >> 6 & 0x3F));
  bytes[2] = (uint8_t)(0x80 | (scalar & 0x3F));
  return 3;
}

static ptrdiff_t read_eight_bit(uint8_t *bytes, size_t capacity) {
  uint8_t older[1024];
  size_t room = capacity / 3;
  ssize_t count = read(STDIN_FILENO, older, room < sizeof older ? room : sizeof older);
  ptrdiff_t length = 0;
  for (ssize_t index = 0; index < count; index++)
    length += (ptrdiff_t)put_utf8(scalar_of(older[index]), bytes + length);
  return count > 0 ? length : count;
}

ptrdiff_t cn_read(uint8_t *bytes, size_t capacity) {
  struct pollfd watched = {.fd = STDIN_FILENO, .events = POLLIN};
  if (poll(&watched, 1, 0) <= 0) return 0;
  ptrdiff_t count = is_eight_bit ? read_eight_bit(bytes, capacity)
                                 : read(STDIN_FILENO, bytes, capacity);
  if (count > 0) return count;
  return count < 0 && (errno == EINTR || errno == EAGAIN) ? 0 : -1;
}
