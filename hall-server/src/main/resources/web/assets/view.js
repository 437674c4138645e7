// Draws the hall around the desk: who waits, the other counters, the last calls. Reads, never acts.
import { deskState, inHand, isLongLine, minutes, openCounters, waitTone, waiting } from './hall.js';
import { ACTIONS, GROUPS, PAPERS, STATES, both, find, make, provisionalWords } from './words.js';

const ROWS_SHOWN = 40; // of each group: enough to see who is near, quick to draw with thousands waiting
const CALLS_SHOWN = 20;

export function drawLists(hall, counter, now) {
  const { mine, others, parked } = waiting(hall, counter);
  const rows = [...ticketRows(hall, mine, now, ''), ...(others.length ? [divider(['其他窗口的业务', 'For other counters'])] : []), ...ticketRows(hall, others, now, 'other'),
    ...(parked.length ? [divider(['挂起，到时自动回到队列', 'Parked, back in line by themselves'])] : []), ...parked.slice(0, ROWS_SHOWN).map(parkedRow)];
  find('waiting').replaceChildren(...(rows.length ? rows : [wide('td', ['没有人在等', 'Nobody is waiting'])]));
  find('services').replaceChildren(...serviceTiles(hall, counter));
  drawCounters(hall, counter);
  find('calls').replaceChildren(...callRows(hall.calls, counter));
}

/** The own counter is brought into view once in a window: then the list stays where the clerk moves it. */
function drawCounters(hall, counter) {
  const list = find('counters');
  list.replaceChildren(...[...hall.counters.values()].map((other) => counterTile(hall, other, counter)));
  const view = `${counter.counter} ${list.clientWidth} ${list.clientHeight}`;
  if (list.dataset.view === view) return;
  list.dataset.view = view;
  list.scrollTop = list.querySelector('.own').offsetTop;
}

/** Says if services are open, or closed, by a calendar that may still change. */
export function drawProvisional(hall) {
  const services = [...hall.services.values()].filter((service) => service.provisional).map((service) => service.service);
  const words = services.length ? provisionalWords(hall.calendar.year, services) : null;
  find('provisional').hidden = !words;
  if (find('provisional').dataset.words === words?.[0]) return; // a screen reader says it once
  find('provisional').dataset.words = words?.[0] ?? '';
  find('provisional').replaceChildren(...(words ? both(words) : []));
}

function serviceTiles(hall, counter) {
  const own = (service) => counter.services.includes(service.service);
  const all = [...hall.services.values()].sort((a, b) => own(b) - own(a));
  return all.map((service) => make('li', { class: own(service) ? '' : 'other' },
    make('b', { class: 'letter' }, service.service),
    make('span', { class: 'names', title: service.name.en }, both([service.name.zh, service.name.en])),
    make('span', { class: 'count' }, lineLength(hall, service), make('small', {}, serviceNote(hall, service)))));
}

function lineLength(hall, service) {
  const long = isLongLine(hall, service);
  return make('b', { class: long ? 'late' : '', title: long && `每个窗口超过 ${hall.thresholds.linePerCounter} 人 · more than ${hall.thresholds.linePerCounter} a counter` },
    String(service.waiting));
}

function serviceNote(hall, service) {
  const forecast = minutes(service.forecast?.p50);
  if (!service.open && service.provisional) return [make('span', { title: 'closed, provisionally' }, '暂定停办')];
  if (!service.open) return both(['停办', 'closed']);
  if (forecast === null || service.waiting === 0) return [];
  if (openCounters(hall, service) === 0) return [make('span', { title: 'no counter is open' }, '无窗口')]; // nobody knows when one opens
  const [zh, en] = forecast < 120 ? [`${forecast} 分`, `${forecast} min`] : [`${Math.round(forecast / 60)} 小时`, `${Math.round(forecast / 60)} h`];
  return [make('span', { title: `about ${en}` }, `约 ${zh}`)];
}

function ticketRows(hall, tickets, now, kind) {
  const rows = tickets.slice(0, ROWS_SHOWN).map((ticket) => {
    const waited = Math.max(0, Math.floor((now - Date.parse(ticket.issuedAt)) / 60_000));
    return make('tr', { class: kind, 'data-number': ticket.number },
      make('th', { scope: 'row' }, ticket.number), make('td', {}, ticket.serviceName),
      make('td', { class: waitTone(hall, waited) }, make('b', {}, String(waited)), ' 分 ', make('span', { lang: 'en' }, 'min')), make('td', {}, sentTo(hall, ticket), marks(ticket)));
  });
  const more = tickets.length - ROWS_SHOWN;
  return more > 0 ? [...rows, wide('td', [`还有 ${more} 位`, `${more} more`])] : rows;
}

const wide = (tag, words) => make('tr', { class: 'wide' }, make(tag, { colspan: 4 }, both(words)));
const divider = (words) => wide('th', words);

function parkedRow(ticket) {
  return make('tr', { class: 'other', 'data-number': ticket.number }, make('th', { scope: 'row' }, ticket.number), make('td', {}, ticket.serviceName),
    make('td', {}, ticket.backAt?.slice(11, 16) ?? '', ' ', make('span', { lang: 'en' }, 'back')), make('td', {}, marks(ticket)));
}

/** What a clerk must know of a person before the call: a favoured group, a paper that never came. */
export function marks(ticket) {
  const mark = (words, kind) => (words ? [make('span', { class: `mark ${kind}`, title: words[1] }, both(words))] : []);
  return [...mark(GROUPS[ticket.group], 'group'), ...mark(PAPERS[ticket.paper], 'paper')];
}

/** The one counter that may call a ticket which was sent to it. */
function sentTo(hall, ticket) {
  if (!ticket.counter) return [];
  return [make('span', { class: 'mark sent', title: 'for this counter only' }, `→ ${hall.counters.get(ticket.counter)?.name ?? ticket.counter}`)];
}

function counterTile(hall, other, counter) {
  const own = other.counter === counter.counter;
  const detail = inHand(hall, other)?.number ?? other.pauseReason ?? '';
  const title = other.staff ? `${other.staff} 在岗 · ${other.staff} works here` : '';
  const state = deskState(hall, other);
  return make('li', { 'data-state': state, class: own ? 'own' : '', 'aria-current': own, title }, make('b', {}, other.name),
    make('span', { class: 'state' }, both(STATES[state])), make('span', { class: 'detail' }, detail));
}

function callRows(calls, counter) {
  if (calls.length === 0) return [make('li', { class: 'none' }, both(['今天还没有叫号', 'No calls yet today']))];
  return calls.slice(0, CALLS_SHOWN).map((call) => callRow(call, counter));
}

function callRow(call, counter) {
  const again = call.kind === 'recall' ? both(ACTIONS.recall) : [];
  return make('li', { class: call.counter === counter.counter ? 'own' : '' }, make('time', {}, call.at.slice(11, 19)),
    make('b', {}, call.number), make('span', {}, call.counterName), make('small', {}, again));
}
