import { connect, type Socket } from 'node:net';

/** Key under which WebDriver passes elements. */
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

interface Waiting {
  readonly name: string;
  resolve(value: unknown): void;
  reject(error: Error): void;
}

type Reply = [type: number, id: number, error: { error: string; message: string } | null, result: unknown];

/**
 * Firefox's own remote control, spoken over TCP as `length:json` (the protocol that geckodriver uses).
 * It is the only one that drives an extension's pages and the browser's own window.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #buffer = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket, onGreeting: () => void) {
    this.#socket = socket;
    let greeted = false;
    socket.on('data', (chunk) => {
      this.#buffer = Buffer.concat([this.#buffer, chunk]);
      for (let message = this.#next(); message !== undefined; message = this.#next()) {
        if (greeted) this.#settle(message as Reply);
        else onGreeting();
        greeted = true;
      }
    });
    socket.on('close', () => {
      for (const { name, reject } of this.#waiting.values())
        reject(new Error(`Firefox is gone; ${name} was not answered`));
      this.#waiting.clear();
    });
  }

  /** Resolves once the browser has greeted; rejects where nobody listens on the port. */
  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', reject);
      const client: Marionette = new Marionette(socket, () => {
        resolve(client);
      });
    });
  }

  #next(): unknown {
    const colon = this.#buffer.indexOf(58);
    if (colon < 0) return undefined;
    const end = colon + 1 + Number(this.#buffer.subarray(0, colon).toString());
    if (this.#buffer.length < end) return undefined;
    const message: unknown = JSON.parse(this.#buffer.subarray(colon + 1, end).toString());
    this.#buffer = this.#buffer.subarray(end);
    return message;
  }

  #settle([, id, error, result]: Reply): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${waiting.name}: ${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  }

  /** Sends one command, such as `WebDriver:Navigate`. */
  send<T = { value: unknown }>(name: string, parameters: object = {}): Promise<T> {
    // nothing would ever answer, and nothing would say so
    if (this.#socket.destroyed) return Promise.reject(new Error(`Firefox is gone; ${name} was not sent`));
    const id = ++this.#lastId;
    const body = JSON.stringify([0, id, name, parameters]);
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { name, resolve, reject });
      this.#socket.write(`${String(Buffer.byteLength(body))}:${body}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }
}
