/** Reads RFC 4180 CSV with line feeds: what tests need to look at cells. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') {
      // A doubled quote closes and opens again: the second one belongs to the cell.
      if (!quoted && cell.endsWith('\u0000')) cell = `${cell.slice(0, -1)}"`;
      else if (quoted) cell += '\u0000';
      quoted = !quoted;
    } else if (quoted || (sign !== ',' && sign !== '\n')) {
      cell += sign;
    } else {
      row.push(cell.replace('\u0000', ''));
      cell = '';
      if (sign === '\n') {
        rows.push(row);
        row = [];
      }
    }
  }
  return rows;
}
