// Talks to the hub: problems with a stable code, clicks that count exactly once, and the live stream.

const ROOT = '/api/v1/';
const ANSWER_MS = 5_000; // one try waits this long for its answer
const PATIENCE_MS = 30_000; // a click is repeated this long, always under its first key
const SILENCE_MS = 12_000; // the hub says something every few seconds; longer silence is a lost line

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A "no" of the hub (RFC 9457). Anything else that `ask` throws is a fault of the network. */
export class Problem extends Error {
  constructor(response, body) {
    super(body.detail || body.title || response.statusText);
    this.status = response.status;
    this.code = body.code ?? `HTTP_${response.status}`;
    this.retryAfter = Number(response.headers.get('Retry-After')) || null; // seconds
  }
}

/** One request. The content type goes with every request that changes something: it keeps other sites' forms out. */
export async function ask(method, path, body, headers = {}) {
  const type = method === 'GET' ? {} : { 'Content-Type': 'application/json' };
  const response = await fetch(ROOT + path, {
    method,
    headers: { Accept: 'application/json', ...type, ...headers },
    body: body && JSON.stringify(body),
    cache: 'no-store',
    signal: AbortSignal.timeout(ANSWER_MS),
  });
  return answer(response);
}

async function answer(response) {
  if (!response.ok) throw new Problem(response, await response.json().catch(() => ({})));
  return response.status === 204 ? null : response.json();
}

/** A click: repeated with the same key while the network or a starting hub is at fault, so it counts once and is not lost. */
export async function click(path, body, onDelay) {
  const key = newKey();
  const end = performance.now() + PATIENCE_MS;
  for (let wait = 250; ; wait = Math.min(wait * 2, 3_000)) {
    try {
      return await ask('POST', path, body, { 'Idempotency-Key': key });
    } catch (fault) {
      if (!passes(fault) || performance.now() + wait > end) throw fault;
      onDelay();
      await sleep(wait);
    }
  }
}

/** Nobody knows what became of it: no answer, or one of a hub or proxy in trouble. */
export const passes = (fault) => !(fault instanceof Problem) || [502, 503, 504].includes(fault.status);

/** A version 4 UUID; `randomUUID` is missing where the page came over plain http from another machine. */
function newKey() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((b) => b.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** For ever: fetch the whole hall, then follow its changes; start again when the line is lost. Ends when the session does. */
export async function follow({ onHall, onLive, onSignedOut }) {
  for (let wait = 500; ; wait = Math.min(wait * 2, 3_000)) {
    const since = performance.now();
    try {
      const hall = await ask('GET', 'hall');
      onHall(hall);
      onLive(true);
      await listen(hall.sequence, onHall).catch(() => {});
    } catch (fault) {
      if (fault.status === 401) return onSignedOut();
      console.warn(fault);
      onLive(false);
    }
    if (performance.now() - since > SILENCE_MS) wait = 250;
    await sleep(wait * (0.75 + Math.random() / 2)); // a hall's consoles do not all come back at once
  }
}

/** Reads the event stream by hand: `EventSource` shows neither the comments that tell a living line nor a refusal. */
async function listen(sequence, onHall) {
  const line = new AbortController();
  let watch = setTimeout(() => line.abort(), SILENCE_MS);
  try {
    const headers = { Accept: 'text/event-stream', 'Last-Event-ID': String(sequence) };
    const response = await fetch(ROOT + 'stream', { headers, cache: 'no-store', signal: line.signal });
    if (!response.ok) return;
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let text = ''; ; ) {
      const { value, done } = await reader.read();
      if (done) return;
      clearTimeout(watch);
      watch = setTimeout(() => line.abort(), SILENCE_MS);
      const events = (text + value).split(/\r?\n\r?\n/);
      text = events.pop();
      events.map(data).filter(Boolean).forEach((json) => onHall(JSON.parse(json)));
    }
  } finally {
    clearTimeout(watch);
    line.abort();
  }
}

const data = (event) => event.split(/\r?\n/).filter((line) => line.startsWith('data:')).map((line) => line.slice(5)).join('\n');
