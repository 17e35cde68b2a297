// The least ncurses program that shows the same two screens as ours: the yardstick.
//
// It reads two screens captured with their escape sequences (text and SGR), shows the first, and
// on each key shows the other. `q` ends it.
#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

enum { ROWS = 100, COLUMNS = 300, LINE = 16384 };

typedef struct {
  cchar_t cells[ROWS][COLUMNS];
  int lengths[ROWS];
  int rows, cursor_row, cursor_column;
} picture;

typedef struct {
  attr_t attributes;
  int has_band;
} look;

static void apply_sgr(look *now, const char *codes) {
  for (const char *code = codes;; code++) {
    int number = atoi(code);
    if (number == 0) *now = (look){A_NORMAL, 0};
    if (number == 1) now->attributes |= A_BOLD;
    if (number == 4) now->attributes |= A_UNDERLINE;
    if (number == 7) now->attributes |= A_REVERSE;
    if (number == 44) now->has_band = 1;
    if (number == 49) now->has_band = 0;
    code = strpbrk(code, ";m");
    if (code == NULL || *code == 'm') return;
  }
}

static const char *skip_escape(look *now, const char *text) {
  if (text[1] == '[') {
    const char *end = text + 2 + strcspn(text + 2, "m");
    apply_sgr(now, text + 2);
    return *end != 0 ? end + 1 : end;
  }
  return text + (text[1] == '(' ? 3 : 1);
}

static int parse_line(const char *text, look *now, cchar_t *cells) {
  int length = 0;
  while (*text != 0 && *text != '\n' && length < COLUMNS - 1) {
    if (*text == '\033') {
      text = skip_escape(now, text);
      continue;
    }
    wchar_t cluster[CCHARW_MAX + 1] = {0};
    int bytes = mbtowc(&cluster[0], text, MB_CUR_MAX);
    if (bytes <= 0) break;
    text += bytes;
    wchar_t mark;
    for (int count = 1; count < CCHARW_MAX; count++) {
      bytes = mbtowc(&mark, text, MB_CUR_MAX);
      if (bytes <= 0 || wcwidth(mark) != 0) break;
      cluster[count] = mark;
      text += bytes;
    }
    setcchar(&cells[length++], cluster, now->attributes, now->has_band ? 1 : 0, NULL);
  }
  return length;
}

static void load(picture *target, const char *path) {
  static char line[LINE];
  FILE *file = fopen(path, "r");
  if (file == NULL) exit(2);
  if (fscanf(file, "%d %d\n", &target->cursor_row, &target->cursor_column) != 2) exit(2);
  look now = {A_NORMAL, 0};
  while (target->rows < ROWS && fgets(line, sizeof line, file) != NULL) {
    target->lengths[target->rows] = parse_line(line, &now, target->cells[target->rows]);
    target->rows++;
  }
  fclose(file);
}

static void show(const picture *shown) {
  erase();
  for (int row = 0; row < shown->rows; row++)
    mvadd_wchnstr(row, 0, shown->cells[row], shown->lengths[row]);
  move(shown->cursor_row, shown->cursor_column);
  refresh();
}

int main(int count, char **arguments) {
  static picture pictures[2];
  if (count != 3) return 2;
  setlocale(LC_ALL, "");
  load(&pictures[0], arguments[1]);
  load(&pictures[1], arguments[2]);
  initscr();
  raw();
  noecho();
  start_color();
  use_default_colors();
  init_pair(1, COLORS >= 16 ? 15 : COLOR_WHITE, COLOR_BLUE);
  for (int key = 0, turn = 0; key != 'q'; turn = 1 - turn) {
    show(&pictures[turn]);
    key = getch();
  }
  endwin();
  return 0;
}
