/** Rows of the data that a chart draws, whatever layer or panel they belong to. */
export function rowsOf(spec: unknown): Record<string, unknown>[] {
  return datasets(spec).flat();
}

function datasets(spec: unknown): Record<string, unknown>[][] {
  if (typeof spec !== 'object' || spec === null) return [];
  const { values } = spec as { values?: unknown };
  const isData = Array.isArray(values) && values.every((row) => typeof row === 'object' && row !== null);
  return [
    ...(isData ? [values as Record<string, unknown>[]] : []),
    ...Object.values(spec as Record<string, unknown>).flatMap(datasets),
  ];
}

/** What is drawn month by month: each field over the months, where the first field counts them from 0. */
export function monthColumns(spec: unknown, months: number): unknown[][] {
  return datasets(spec)
    .filter((rows) => rows.length === months && rows.every((row, month) => row['f0'] === month))
    .flatMap((rows) =>
      Object.keys(rows[0])
        .filter((field) => field !== 'f0')
        .map((field) => rows.map((row) => row[field])),
    );
}
