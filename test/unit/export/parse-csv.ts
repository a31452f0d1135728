/** Reads CSV by RFC 4180's grammar alone; throws where the text is not in it. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  const field = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      field.lastIndex = at;
      const [all, inQuotes, bare] = field.exec(text) ?? [];
      if (all === undefined) throw new Error(`no field at ${at}`);
      row.push(inQuotes?.replaceAll('""', '"') ?? bare ?? '');
      at += all.length;
      if (text[at] !== ',') break;
      at++;
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`no CRLF at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
    at += 2;
    rows.push(row);
  }
  return rows;
}
