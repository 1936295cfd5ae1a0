/** What is read of new versions: texts that come when there is one. */
export interface OfflineTexts {
  readonly newVersion: string;
  readonly use: string;
  readonly later: string;
}
