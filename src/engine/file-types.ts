/** A file on a chat platform, not fetched yet. */
export interface FileToRead {
  readonly ref: string;
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: number | null;
}
