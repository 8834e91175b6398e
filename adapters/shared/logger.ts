/** The part of pino's interface the adapter writes to. */
export interface AdapterLogger {
  info(data: object, message: string): void;
  warn(data: object, message: string): void;
  error(data: object, message: string): void;
}
