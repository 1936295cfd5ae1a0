import { VERSION } from '../graph-document.ts';

/** A document as JSON holds it, of any version. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** What turns a document of one version into one of the next. */
export interface Migration {
  readonly from: number;
  readonly migrate: (document: JsonObject) => JsonObject;
}

/** One migration for each older version, the oldest first. Version 1 is the first there is. */
export const migrations: readonly Migration[] = [];

/** Brings a document of an older version up to this one, version by version. */
export function migrate(document: JsonObject, version: number): JsonObject {
  let migrated = document;
  for (let from = version; from < VERSION; from++) {
    const migration = migrations.find((candidate) => candidate.from === from);
    if (migration === undefined) throw new Error(`There is no migration from version ${from}`);
    migrated = { ...migration.migrate(migrated), version: from + 1 };
  }
  return migrated;
}
