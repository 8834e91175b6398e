/** The gateway of the fake: hello, identify, heartbeat, resume with replay, invalid session. */
import type { Server } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';

interface Dispatch {
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

interface GatewaySession {
  readonly id: string;
  readonly dispatches: Dispatch[];
  seq: number;
  socket: WebSocket | null;
}

/** Intents a bot must be granted for: members, presences, message content. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);
const CLOSE = { authenticationFailed: 4004, disallowedIntents: 4014 } as const;

export class FakeGateway {
  readonly identifies: { readonly intents: number }[] = [];
  resumes = 0;
  heartbeats = 0;
  heartbeatIntervalMs = 41_250;
  /** A connection that is dead without having been closed: nothing is acknowledged. */
  acknowledges = true;
  private readonly server = new WebSocketServer({ noServer: true });
  private sessions: GatewaySession[] = [];
  private waiting: { readonly t: string; readonly d: unknown }[] = [];
  private down = false;

  constructor(
    http: Server,
    readonly facts: {
      readonly token: string;
      ready: () => object;
      readonly url: () => string;
    },
  ) {
    http.on('upgrade', (request, socket, head) => {
      if (this.down || !(request.url ?? '').startsWith('/gateway')) return void socket.destroy();
      this.server.handleUpgrade(request, socket, head, (webSocket) => this.greet(webSocket));
    });
  }

  /** Delivers an event; while the bot is away it waits for a resume or the next session. */
  dispatch(t: string, d: unknown): void {
    const session = this.sessions.at(-1);
    if (!session) return void this.waiting.push({ t, d });
    session.seq += 1;
    const dispatch = { s: session.seq, t, d };
    session.dispatches.push(dispatch);
    session.socket?.send(JSON.stringify({ op: 0, ...dispatch }));
  }

  isConnected(): boolean {
    return this.sessions.at(-1)?.socket != null;
  }

  /** The connection is gone without a word. */
  drop(): void {
    for (const client of this.server.clients) client.terminate();
  }

  /** While down nobody can connect. */
  setDown(down: boolean): void {
    this.down = down;
    if (down) this.drop();
  }

  /** Discord asks for a new connection that resumes. */
  askToReconnect(): void {
    this.sessions.at(-1)?.socket?.send(JSON.stringify({ op: 7, d: null }));
  }

  /** The session is no longer valid: it may be resumed, or it is forgotten and a resume is refused. */
  invalidate({ resumable = false } = {}): void {
    const socket = this.sessions.at(-1)?.socket;
    if (!resumable) this.sessions = [];
    socket?.send(JSON.stringify({ op: 9, d: resumable }));
  }

  /** Closes the connection with a code. */
  closeWith(code: number): void {
    this.sessions.at(-1)?.socket?.close(code);
  }

  close(): void {
    this.drop();
    this.server.close();
  }

  private greet(socket: WebSocket): void {
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: this.heartbeatIntervalMs } }));
    socket.on('message', (raw) => {
      const { op, d } = JSON.parse((raw as Buffer).toString()) as { op: number; d: Record<string, unknown> };
      if (op === 1) {
        this.heartbeats += 1;
        if (this.acknowledges) socket.send(JSON.stringify({ op: 11 }));
      } else if (op === 2) this.identify(socket, d);
      else if (op === 6) this.resume(socket, d);
    });
    socket.on('close', () => {
      for (const session of this.sessions) if (session.socket === socket) session.socket = null;
    });
  }

  private identify(socket: WebSocket, d: Record<string, unknown>): void {
    if (d['token'] !== this.facts.token) return socket.close(CLOSE.authenticationFailed);
    const intents = Number(d['intents']);
    this.identifies.push({ intents });
    if ((intents & PRIVILEGED) !== 0) return socket.close(CLOSE.disallowedIntents);
    const session: GatewaySession = {
      id: `session-${this.identifies.length}`,
      dispatches: [],
      seq: 0,
      socket,
    };
    this.sessions = [session];
    const ready = { v: 10, session_id: session.id, resume_gateway_url: this.facts.url(), guilds: [] };
    this.dispatch('READY', { ...ready, ...this.facts.ready() });
    for (const { t, d: data } of this.waiting.splice(0)) this.dispatch(t, data);
  }

  private resume(socket: WebSocket, d: Record<string, unknown>): void {
    const session = this.sessions.find(({ id }) => id === d['session_id']);
    if (!session || d['token'] !== this.facts.token) return socket.send(JSON.stringify({ op: 9, d: false }));
    this.resumes += 1;
    session.socket = socket;
    for (const dispatch of session.dispatches.filter(({ s }) => s > Number(d['seq'])))
      socket.send(JSON.stringify({ op: 0, ...dispatch }));
    this.dispatch('RESUMED', {});
  }
}
