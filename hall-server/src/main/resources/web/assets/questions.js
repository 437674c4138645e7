// The questions put before a step: why, back when, where to, whether to close at all. Each answer goes to `perform`.
import { deskState, inHand, sentCount } from './hall.js';
import { ACTIONS, PARKINGS, REASONS, STATES, WHY, both, find, leftBehindWords, make, parkingWords } from './words.js';

const OPENERS = { pause: openReasons, hold: openReasons, park: openParkings, transfer: openTransfer, close: openClosing };

let reasons = REASONS; // offered by the open question
let reasonFor = 'pause'; // what the reason is given to: the counter's pause, or the interruption of its work

export const asksFirst = (action) => action in OPENERS;

export function openQuestion(action, hall, counter) {
  OPENERS[action](action, hall, counter);
}

/** Drops the open question: it asked about somebody else. */
export const dropQuestion = () => document.querySelector('dialog[open]')?.close('');

export const isAsking = () => Boolean(document.querySelector('dialog[open]'));

export function makeQuestions(perform) {
  makeParkings();
  find('pausing').addEventListener('close', () => pause(perform));
  find('parking').addEventListener('close', () => park(perform));
  find('moving').addEventListener('close', () => transfer(perform));
  find('closing').addEventListener('close', () => find('closing').returnValue === 'close' && perform(['close']));
  find('pausing').addEventListener('keydown', onReasonKey);
  find('parking').addEventListener('keydown', onParkingKey);
  find('step-done').addEventListener('change', allowGoals);
}

function openDialog(dialog) {
  find(dialog).returnValue = ''; // Esc would keep the last answer
  find(dialog).showModal();
}

// ---- why

function openReasons(action, hall) {
  reasonFor = action;
  const planned = hall.pauseReasons.map((reason) => REASONS.find(([known]) => known === reason) ?? [reason]);
  reasons = planned.length ? planned : REASONS;
  find('reasons').replaceChildren(...reasons.map(reasonButton));
  find('pausing-title').replaceChildren(...both(WHY[action].title));
  find('pausing-about').replaceChildren(...both(WHY[action].about));
  find('give-reason').replaceChildren(...both(ACTIONS[action]));
  find('any-reason').hidden = planned.length > 0;
  find('reason').value = '';
  openDialog('pausing');
}

function reasonButton(words, index) {
  const button = make('button', { type: 'button' }, both(words), ...(index < 9 ? [make('kbd', {}, String(index + 1))] : []));
  button.addEventListener('click', () => find('pausing').close(String(index)));
  return button;
}

function onReasonKey(event) {
  const index = event.key - 1;
  if (reasons[index] && event.target.id !== 'reason') find('pausing').close(String(index));
}

function pause(perform) {
  const answer = find('pausing').returnValue;
  const reason = answer === 'other' ? find('reason').value.trim() : reasons[answer]?.[0];
  if (reason) perform([reasonFor], { reason });
}

// ---- back when

function makeParkings() {
  PARKINGS.forEach((minutes, index) => {
    const button = make('button', { value: minutes }, make('span', { class: 'words' }, both(parkingWords(minutes))), make('kbd', {}, String(index + 1)));
    find('parkings').append(button);
  });
}

function openParkings() {
  openDialog('parking');
}

function onParkingKey(event) {
  const minutes = PARKINGS[event.key - 1];
  if (minutes) find('parking').close(String(minutes));
}

function park(perform) {
  const minutes = Number(find('parking').returnValue);
  if (minutes) perform(['park'], { minutes });
}

// ---- where to

/** Other services, other counters. Buttons close the dialog with `service X` or `counter Y`. */
function openTransfer(action, hall, counter) {
  const ticket = inHand(hall, counter);
  const services = [...hall.services.values()].filter((service) => service.service !== ticket?.service);
  find('to-services').replaceChildren(...services.map((service) => goal(`service ${service.service}`, [`${service.service} ${service.name.zh}`, service.name.en])));
  const counters = [...hall.counters.values()].filter((other) => other.counter !== counter.counter && other.services.includes(ticket?.service));
  find('to-counters').replaceChildren(...counters.map((other) => counterGoal(other, deskState(hall, other))));
  find('step-done').disabled = ticket?.state !== 'SERVING';
  find('step-done').checked = false;
  find('keep-place').checked = true;
  allowGoals();
  openDialog('moving');
}

function goal(value, words) {
  const button = make('button', { type: 'button', 'data-goal': value }, make('span', { class: 'words' }, both(words))); // Enter on a tick would press a submit button
  button.addEventListener('click', () => find('moving').close(value));
  return button;
}

function counterGoal(other, state) {
  const button = goal(`counter ${other.counter}`, [other.name]);
  button.dataset.state = state;
  button.append(make('span', { class: 'state' }, both(STATES[state])));
  return button;
}

/** The page sends nobody to a closed counter; a step that is done goes on at a service, by the first arrival. */
function allowGoals() {
  const done = find('step-done').checked;
  find('keep-place').disabled = done;
  for (const button of find('to-counters').children) button.disabled = done || button.dataset.state === 'CLOSED';
}

/** To a service or a counter; a step that is done lets the visit go on at a service. */
function transfer(perform) {
  const [kind, goal] = find('moving').returnValue.split(' ');
  if (!goal) return;
  if (kind === 'service' && find('step-done').checked) perform(['continue'], { service: goal });
  else perform(['transfer'], { [kind]: goal, keepPlace: find('keep-place').checked });
}

// ---- whether to close

function openClosing(action, hall, counter) {
  const count = sentCount(hall, counter);
  find('left-behind').hidden = count === 0;
  find('left-behind').replaceChildren(...both(leftBehindWords(count)));
  openDialog('closing');
}
