import type * as ExportModule from '../export';

export type Exporting = typeof ExportModule;

let loaded: Exporting | null = null;

/** The exporters, if they are there already. */
export function exportIfLoaded(): Exporting | null {
  return loaded;
}

/** Fetches the exporters when the first format or archive is asked for. Rejects where the network is gone. */
export async function loadExport(): Promise<Exporting> {
  loaded ??= await import('../export');
  return loaded;
}
