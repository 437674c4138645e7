// What the hub told, as one value. Pure: no page, no clock, no network.

const GONE = new Set(['FINISHED', 'NO_SHOW', 'CANCELLED', 'UNSERVED']);
const CALLS_KEPT = 50;
const EMPTY = { sequence: -1, counters: new Map(), services: new Map(), tickets: new Map(), calls: [] };

/** The hall after `news`; null when only a whole view can help (nothing known yet, or another hall day). */
export function merge(hall, news) {
  if (!news.full && hall?.hallDay !== news.hallDay) return null;
  if (!news.full && news.sequence < hall.sequence) return hall;
  const known = news.full ? EMPTY : hall;
  return {
    ...known,
    ...news,
    counters: laid(known.counters, news.counters, 'counter'),
    services: laid(known.services, news.services, 'service'),
    tickets: laid(known.tickets, news.tickets, 'ticket', (ticket) => GONE.has(ticket.state)),
    calls: newest([...(news.calls ?? []), ...known.calls]),
  };
}

function laid(known, changed = [], key, gone = () => false) {
  const all = new Map(known);
  for (const one of changed) gone(one) ? all.delete(one[key]) : all.set(one[key], one);
  return all;
}

function newest(calls) {
  const byId = new Map(calls.map((call) => [call.call, call])); // a sequence counts within one zone only
  return [...byId.values()].slice(0, CALLS_KEPT); // in the hub's order: its clock may have been set back
}

/** The ticket a counter has in hand, as last heard of, or null. */
export function inHand(hall, counter) {
  const ticket = counter?.ticket;
  return ticket ? (hall.tickets.get(ticket.ticket) ?? ticket) : null;
}

/** What the counter or service is called to which somebody is sent, in both languages. */
export function goalNames(hall, { counter, service } = {}) {
  const { zh, en } = hall.services.get(service)?.name ?? {};
  const name = hall.counters.get(counter)?.name;
  return [name ?? zh, name ?? en];
}

/** What the desk is doing: the counter's state, or that the work with its person is interrupted. */
export function deskState(hall, counter) {
  return inHand(hall, counter)?.state === 'ON_HOLD' ? 'ON_HOLD' : counter?.state;
}

/** Who waits, longest first: those this counter may call, the others, and those who are away for a while. Of one millisecond, as the hub told them. */
export function waiting(hall, counter) {
  const all = [...hall.tickets.values()].sort((a, b) => Date.parse(a.issuedAt) - Date.parse(b.issuedAt));
  const here = all.filter((ticket) => ticket.state === 'WAITING');
  const mine = (ticket) => (ticket.counter ? ticket.counter === counter.counter : counter.services.includes(ticket.service));
  return { mine: here.filter(mine), others: here.filter((ticket) => !mine(ticket)), parked: all.filter((ticket) => ticket.state === 'PARKED') };
}

/** How many were sent to this counter: no other calls them. */
export function sentCount(hall, counter) {
  return [...hall.tickets.values()].filter((ticket) => ticket.state === 'WAITING' && ticket.counter === counter.counter).length;
}

/** How many wait for this counter: for its services, by the hub's own count, and those who were sent to it. */
export function waitingCount(hall, counter) {
  return counter.services.reduce((sum, service) => sum + (hall.services.get(service)?.waiting ?? 0), sentCount(hall, counter));
}

/** How a wait of so many minutes is shown, by the plan's thresholds: as it is, amber or red. */
export function waitTone(hall, waited) {
  if (waited >= minutes(hall.thresholds.red)) return 'late';
  return waited >= minutes(hall.thresholds.amber) ? 'warn' : '';
}

/** How many counters serve a service now, or pause. */
export function openCounters(hall, service) {
  return [...hall.counters.values()].filter((counter) => counter.state !== 'CLOSED' && counter.services.includes(service.service)).length;
}

/** Whether more people wait than the plan allows each open counter; reckons with one if there is none. */
export function isLongLine(hall, service) {
  return service.waiting > hall.thresholds.linePerCounter * Math.max(1, openCounters(hall, service));
}

/** Minutes of an ISO duration such as PT1H14M30S, rounded up; null when there is none. */
export function minutes(duration) {
  const parts = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(duration ?? '');
  return parts && Math.ceil((parts[1] ?? 0) * 60 + +(parts[2] ?? 0) + (parts[3] ?? 0) / 60);
}

/** Wall time "HH:MM:SS" of an instant (ms) at the hall, whose offset is read from one of the hub's own times. */
export function wallTime(ms, hubTime) {
  const [, sign, hours, mins] = /([+-])(\d\d):?(\d\d)$/.exec(hubTime) ?? [null, '+', 0, 0];
  const offset = (sign === '-' ? -1 : 1) * (hours * 60 + +mins);
  return new Date(ms + offset * 60_000).toISOString().slice(11, 19);
}
