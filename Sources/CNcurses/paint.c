// Cells and cursor.
#include "session.h"

enum { BLANK_BOX = 0x25A2, MAX_RUN = 512 };

static attr_t attributes_of(uint8_t style) {
  attr_t attributes = A_NORMAL;
  if (style & CN_BOLD) attributes |= A_BOLD;
  if (style & CN_UNDERLINE) attributes |= A_UNDERLINE;
  if (style & CN_REVERSE) attributes |= A_REVERSE;
  return attributes;
}

static int scalar_count(const cn_cell *cell) {
  int count = 0;
  while (count < CN_MAX_SCALARS && cell->scalars[count] != 0) count++;
  return count;
}

bool cn_agrees_on_width(const cn_cell *cell) {
  // ASCII, nearly always.
  if (cell->scalars[0] >= 0x20 && cell->scalars[0] < 0x7F && cell->scalars[1] == 0)
    return cell->width == 1;
  int count = scalar_count(cell);
  if (count == 0 || wcwidth((wchar_t)cell->scalars[0]) != cell->width) return false;
  for (int index = 1; index < count; index++)
    if (wcwidth((wchar_t)cell->scalars[index]) != 0) return false;
  return true;
}

static void set_cell(cchar_t *target, const wchar_t *text, uint8_t style) {
  setcchar(target, text, attributes_of(style), (short)(style / CN_FIRST_PAIR), NULL);
}

/// How many characters of ncurses it took: a placeholder of two columns is two.
static int convert(const cn_cell *cell, cchar_t *target) {
  wchar_t text[CN_MAX_SCALARS + 1] = {0};
  if (cn_agrees_on_width(cell)) {
    for (int index = 0; index < scalar_count(cell); index++)
      text[index] = (wchar_t)cell->scalars[index];
    set_cell(target, text, cell->style);
    return 1;
  }
  text[0] = wcwidth(BLANK_BOX) == 1 ? BLANK_BOX : L'?';
  set_cell(target, text, cell->style);
  if (cell->width != 2) return 1;
  set_cell(target + 1, L" ", cell->style);
  return 2;
}

void cn_put(int row, int column, const cn_cell *cells, int count) {
  cchar_t run[MAX_RUN + 2];
  int length = 0;
  int start = column;
  for (int index = 0; index < count; index++) {
    length += convert(&cells[index], &run[length]);
    column += cells[index].width;
    if (length >= MAX_RUN || index == count - 1) {
      mvadd_wchnstr(row, start, run, length);
      start = column;
      length = 0;
    }
  }
}

void cn_send_whole(int row) { wredrawln(stdscr, row, 1); }

void cn_refresh(int cursor_row, int cursor_column) {
  move(cursor_row, cursor_column);
  refresh();
}

void cn_resize(cn_size size) {
  if (size.rows != LINES || size.columns != COLS) resizeterm(size.rows, size.columns);
  clearok(curscr, TRUE);
}
