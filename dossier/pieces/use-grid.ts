import { useState } from 'preact/hooks';

/** A place in a grid: row and column, from 0 at the corner with the headings. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How many rows a page of the keyboard is. */
const PAGE = 10;

/** Where a key leads from a place in a grid, null where it is no way through a grid. `rtl`: columns run to the left. */
export function placeAfter(key: string, ctrl: boolean, at: Place, last: Place, rtl: boolean): Place | null {
  const { row, column } = at;
  const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
  const back = rtl ? 'ArrowRight' : 'ArrowLeft';
  const to = (target: Place): Place => ({
    row: Math.min(last.row, Math.max(0, target.row)),
    column: Math.min(last.column, Math.max(0, target.column)),
  });
  switch (key) {
    case 'ArrowDown':
      return to({ row: row + 1, column });
    case 'ArrowUp':
      return to({ row: row - 1, column });
    case forward:
      return to({ row, column: column + 1 });
    case back:
      return to({ row, column: column - 1 });
    case 'PageDown':
      return to({ row: row + PAGE, column });
    case 'PageUp':
      return to({ row: row - PAGE, column });
    case 'Home':
      return to({ row: ctrl ? 0 : row, column: 0 });
    case 'End':
      return to({ row: ctrl ? last.row : row, column: last.column });
    default:
      return null;
  }
}

/**
 * The one cell of a grid that Tab reaches, and what moves it: arrow keys, and a click or focus on another cell. Cells
 * carry their place as `data-cell="row:column"`.
 */
export function useGrid(last: Place) {
  const [active, setActive] = useState<Place>({ row: 1, column: 0 });
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
    const grid = event.currentTarget;
    const rtl = getComputedStyle(grid).direction === 'rtl';
    const next = placeAfter(event.key, event.ctrlKey, active, last, rtl);
    if (next === null || event.altKey || event.metaKey) return;
    event.preventDefault();
    setActive(next);
    cellAt(grid, next)?.focus();
  };
  const onFocusIn = (event: FocusEvent): void => {
    const place = placeOf(event.target);
    if (place && (place.row !== active.row || place.column !== active.column)) setActive(place);
  };
  const shown = { row: Math.min(active.row, last.row), column: Math.min(active.column, last.column) };
  return { active: shown, onKeyDown, onFocusIn };
}

function cellAt(grid: HTMLElement, { row, column }: Place): HTMLElement | null {
  return grid.querySelector(`[data-cell="${row}:${column}"]`);
}

function placeOf(target: EventTarget | null): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const [row, column] = (cell?.dataset.cell ?? '').split(':').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}
