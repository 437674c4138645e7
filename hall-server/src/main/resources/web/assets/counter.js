// The staff console of one counter: one key for the next step, one for each other.
import { ask, click, follow, passes, sleep } from './api.js';
import { ALLOWED, FOR_TICKET, STEPS, drawButtons, drawChoices, drawDesk, makeButtons } from './desk.js';
import { deskState, goalNames, inHand, merge, waitingCount, wallTime } from './hall.js';
import { asksFirst, dropQuestion, isAsking, makeQuestions, openQuestion } from './questions.js';
import { drawLists, drawProvisional } from './view.js';
import { ACTIONS, DONE, both, find, problemWords } from './words.js';

const SETTLE_MS = 600; // after the desk changed, the big button ignores the second half of a double click
const SEEN_MS = 1_500; // an accepted click shows up in the stream well within this, else the hall is fetched again
const TOLD_MS = 8_000; // how long the outcome of a step is said
const DRAW_MS = 150; // changes of the lists that come together are drawn together

let hall = null;
let heardAt = 0; // performance.now() of the last view: this machine's own clock may be wrong or jump
let id = new URLSearchParams(location.search).get('counter') ?? localStorage.getItem('counter');
let choosing = false;
let busy = false; // a click is under way
let changedAt = -SETTLE_MS; // performance.now() when another person or state came to the desk
let listsDue = false;
let told = null; // the timer after which an outcome is said no longer
let wake = () => {};

const counter = () => hall?.counters.get(id);
const working = () => Boolean(counter()) && !choosing;
const now = () => Date.parse(hall.at) + performance.now() - heardAt;
const settling = () => performance.now() - changedAt < SETTLE_MS;
const state = () => deskState(hall, counter());
const print = () => `${id} ${state()} ${counter()?.ticket?.ticket} ${hall && inHand(hall, counter())?.recalls}`;

// ---- what the hub tells

function hear(news) {
  const merged = merge(hall, news);
  if (!merged) return refetch();
  const before = print();
  const person = counter()?.ticket?.ticket;
  if (merged !== hall) heardAt = performance.now();
  hall = merged;
  if (print() !== before) settle();
  if (counter()?.ticket?.ticket !== person) dropQuestion();
  if (find('message').dataset.code === 'NOBODY_WAITING' && working() && waitingCount(hall, counter())) say(null);
  wake();
  draw();
}

function showLive(live) {
  find('banner').hidden = live;
  if (live && find('message').dataset.code === 'NO_HUB') say(null);
}

function settle() {
  changedAt = performance.now();
  setTimeout(draw, SETTLE_MS);
  if (!busy) say(null);
}

async function refetch() {
  const news = await ask('GET', 'hall').catch(() => null); // the stream notices a lost line by itself
  if (news && news.sequence >= (hall?.sequence ?? -1)) hear(news);
}

function signIn() {
  const next = `/counter${id ? `?counter=${encodeURIComponent(id)}` : ''}`;
  location.replace(`/?${hall ? 'expired&' : ''}next=${encodeURIComponent(next)}`);
}

/** Without the hub the session would go on behind the sign-in page. */
function signOut() {
  ask('DELETE', 'session').then(() => location.replace('/'), () => say(problemWords('NO_HUB'), 'NO_HUB'));
}

// ---- what the clerk does

async function perform(actions, body) {
  if (busy || !working()) return;
  busy = true;
  say(null);
  draw();
  const meant = { ...body, ticket: counter().ticket?.ticket }; // the counter's own button may be quicker
  const number = inHand(hall, counter())?.number;
  try {
    for (const action of actions) await act(action, FOR_TICKET.includes(action) ? meant : body);
    tell(DONE[actions.at(-1)]?.(number, goalNames(hall, body), body?.minutes));
  } catch (fault) {
    if (fault.status === 401) return signIn();
    if (fault.status === 409 && fault.code !== 'NOBODY_WAITING') await refetch(); // this page was behind
    say(passes(fault) ? problemWords('UNREACHABLE') : problemWords(fault.code, fault.message), fault.code);
  } finally {
    busy = false;
    draw();
  }
}

/** One click, until the hub's own stream shows what came of it. */
async function act(action, body) {
  const before = print();
  await click(`counters/${encodeURIComponent(id)}/${action}`, body, () => say(problemWords('SENDING')));
  say(null);
  const end = performance.now() + SEEN_MS;
  while (print() === before && performance.now() < end) {
    await Promise.race([new Promise((resolve) => { wake = resolve; }), sleep(200)]);
  }
  if (print() === before) await refetch();
}

function step() {
  if (working() && !settling()) perform(STEPS[state()]);
}

function press(action) {
  if (busy || !ALLOWED[state()].includes(action) || (action === 'recall' && settling())) return;
  if (asksFirst(action)) openQuestion(action, hall, counter());
  else perform([action]);
}

function startChoosing() {
  choosing = true;
  draw();
  find(`choice-${id}`)?.focus(); // else Tab would go on to the sign-out
}

function choose(chosen) {
  id = chosen;
  choosing = false;
  localStorage.setItem('counter', id);
  history.replaceState(null, '', `?counter=${encodeURIComponent(id)}`);
  say(null);
  draw();
  document.activeElement?.blur(); // Space means the next step again
  window.scrollTo(0, 0); // a small window had been scrolled to the choice
}

function chooseByKey(key) {
  if (hall?.counters.has(key)) choose(key);
  else if (key === 'Escape' && counter()) choose(id); // stays where it was
}

// ---- keys

function onKey(event) {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.isComposing) return;
  if (isAsking() || event.target.closest('input, select, textarea')) return;
  if (!working()) return chooseByKey(event.key);
  if (event.key === ' ' || event.key === 'Enter') {
    if (event.target.closest('button, a')) return; // a button reached with Tab answers for itself
    event.preventDefault();
    return step();
  }
  const letter = /^[a-z]$/i.test(event.key) ? event.key.toUpperCase() : event.code.replace('Key', ''); // whatever the keyboard's script
  const action = ALLOWED[state()].find((each) => ACTIONS[each][2] === letter);
  if (action) press(action);
}

/** After a mouse click or a dialog the key Space must mean the next step again, not the button used last. */
function freeSpaceKey() {
  setTimeout(() => document.activeElement?.closest('.desk button, .bar button')?.blur());
}

// ---- the page

function say(words, code = '') {
  clearTimeout(told);
  find('message').replaceChildren(...(words ? both(words) : []));
  find('message').dataset.code = code;
}

function tell(words) {
  if (!words) return;
  say(words, 'DONE');
  told = setTimeout(say, TOLD_MS, null);
}

function draw() {
  if (!hall) return;
  find('hall').replaceChildren(...both([hall.name.zh, hall.name.en]));
  find('user').textContent = hall.you?.user ?? '';
  find('clock').textContent = wallTime(now(), hall.at);
  drawProvisional(hall);
  find('choose').disabled = busy; // a click under way belongs to this counter
  find('chooser').hidden = working();
  find('workplace').hidden = find('choose').hidden = !working();
  document.body.dataset.state = working() ? state() : 'CHOOSING';
  if (!working()) return drawChoices(hall, counter(), choose);
  drawDesk(hall, counter(), now());
  drawButtons(state(), busy, settling());
  drawListsSoon();
}

function drawListsSoon() {
  if (listsDue) return;
  listsDue = true;
  setTimeout(() => {
    listsDue = false;
    if (working()) drawLists(hall, counter(), now());
  }, find('waiting').firstChild ? DRAW_MS : 0);
}

function tick() {
  if (!hall) return;
  find('clock').textContent = wallTime(now(), hall.at);
  if (working()) drawDesk(hall, counter(), now());
  if (Math.floor(now() / 1_000) % 10 === 0) drawListsSoon(); // waiting times grow by themselves
}

if (id) localStorage.setItem('counter', id);
makeButtons(press);
makeQuestions(perform);
find('step').addEventListener('click', step);
find('choose').addEventListener('click', startChoosing);
for (const dialog of document.querySelectorAll('dialog')) dialog.addEventListener('close', freeSpaceKey);
find('sign-out').addEventListener('click', signOut);
document.addEventListener('keydown', onKey);
document.addEventListener('pointerup', freeSpaceKey);
window.addEventListener('resize', () => hall && drawListsSoon());
setInterval(tick, 1_000);
follow({ onHall: hear, onLive: showLive, onSignedOut: signIn });
