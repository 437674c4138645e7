// Draws the desk: the one number in hand, how long, and the buttons. Also the choice of a counter. Reads, never acts.
import { deskState, inHand, waitingCount, wallTime } from './hall.js';
import { marks } from './view.js';
import { ACTIONS, FINISH_AND_NEXT, STATES, both, find, make } from './words.js';

/** What the big button does in each state. As on the counter's hardware button, a press while serving finishes and calls the next. */
export const STEPS = { CLOSED: ['open'], FREE: ['next'], CALLED: ['start'], SERVING: ['finish', 'next'], ON_HOLD: ['unhold'], PAUSED: ['resume'] };

/** What may be done by its own key. The hub decides; this only spares the clerk presses it would refuse. */
export const ALLOWED = {
  CLOSED: ['open'],
  FREE: ['pause', 'close'],
  CALLED: ['start', 'recall', 'no-show', 'finish', 'park', 'transfer'],
  SERVING: ['finish', 'park', 'transfer', 'hold'],
  ON_HOLD: ['unhold', 'park', 'transfer'],
  PAUSED: ['resume', 'close'],
};

/** What is done with the one person in hand and nobody else. */
export const FOR_TICKET = ['start', 'recall', 'no-show', 'finish', 'park', 'transfer', 'continue', 'hold', 'unhold'];

/** The small buttons, always in these places. */
const PLACES = [['recall'], ['no-show'], ['finish'], ['hold', 'unhold'], ['park'], ['transfer'], ['pause', 'resume'], ['close', 'open']];

export function makeButtons(press) {
  for (const [action] of PLACES) {
    const button = make('button', { type: 'button', 'data-action': action });
    button.addEventListener('click', (event) => event.detail < 2 && press(button.dataset.action)); // a double click is one click
    find('actions').append(button);
  }
}

export function drawDesk(hall, counter, now) {
  const ticket = inHand(hall, counter);
  const state = STATES[deskState(hall, counter)];
  const glance = ticket?.number ?? counter.pauseReason;
  find('counter-name').textContent = counter.name;
  find('state').replaceChildren(...(glance ? both(state) : []), ...(ticket ? marks(ticket) : []));
  find('number').replaceChildren(...(glance ? [glance] : both(state)));
  find('about').replaceChildren(...both(ticket ? aboutTicket(hall, ticket, now) : aboutQueue(hall, counter)));
  announce(`${state[0]} ${glance ?? ''}`);
  document.title = `${glance ?? state[0]} · ${counter.name}`;
}

function aboutTicket(hall, ticket, now) {
  const since = ticket.state !== 'CALLED' ? ticket.startedAt : ticket.calledAt;
  const elapsed = since ? ` · ${wallTime(Math.max(0, now - Date.parse(since)), 'Z').replace(/^00:/, '')}` : '';
  const english = hall.services.get(ticket.service)?.name.en ?? '';
  const again = ticket.recalls ? [` · 重呼 ${ticket.recalls} 次`, ` · recalled ${ticket.recalls}×`] : ['', ''];
  return [ticket.serviceName + elapsed + again[0], english + again[1]];
}

function aboutQueue(hall, counter) {
  const count = waitingCount(hall, counter);
  return [`本窗口等候 ${count} 人`, `${count} waiting for this counter`];
}

/** Read aloud by a screen reader, so it changes only when its words do. */
function announce(text) {
  if (find('announce').textContent !== text) find('announce').textContent = text;
}

export function drawButtons(state, busy, settling) {
  const steps = STEPS[state];
  const words = steps.length > 1 ? FINISH_AND_NEXT : ACTIONS[steps[0]];
  const allowed = ALLOWED[state];
  label(find('step'), words, ['空格 Space', words[2]], busy || settling);
  [...find('actions').children].forEach((button, index) => {
    const action = PLACES[index].find((each) => allowed.includes(each)) ?? PLACES[index][0];
    button.dataset.action = action;
    label(button, ACTIONS[action], [ACTIONS[action][2]], busy || !allowed.includes(action));
  });
  find('desk').setAttribute('aria-busy', busy);
}

function label(button, words, keys, disabled) {
  button.disabled = disabled;
  if (button.dataset.words === words[0]) return;
  button.dataset.words = words[0];
  button.replaceChildren(make('span', { class: 'words' }, both(words)), ...keys.filter(Boolean).map((key) => make('kbd', {}, key)));
}

export function drawChoices(hall, own, choose) {
  for (const counter of hall.counters.values()) {
    const button = find(`choice-${counter.counter}`) ?? makeChoice(counter.counter, choose);
    button.dataset.state = counter.state;
    button.classList.toggle('own', counter === own);
    button.replaceChildren(make('b', {}, counter.name), ...(counter.counter.length === 1 ? [make('kbd', {}, counter.counter)] : []),
      make('span', { class: 'state' }, both(STATES[deskState(hall, counter)]), inHand(hall, counter)?.number ?? counter.staff ?? ''),
      make('small', {}, counter.services.map((service) => hall.services.get(service)?.name.zh ?? service).join('、')));
  }
}

/** Made once: a button replaced between press and release would lose the click. */
function makeChoice(id, choose) {
  const button = make('button', { type: 'button', id: `choice-${id}` });
  button.addEventListener('click', () => choose(id));
  find('choices').append(button);
  return button;
}
