// The sign-in page: user and PIN, then back to where the person came from.
import { ask, passes } from './api.js';
import { both, find, locked, problemWords } from './words.js';

const query = new URLSearchParams(location.search);
const say = (words) => find('message').replaceChildren(...(words ? both(words) : []));

/** Where to go afterwards: only ever a page of this hub. */
function destination() {
  const next = query.get('next') ?? '';
  const url = new URL(/^\/\w/.test(next) ? next : '/counter', location.origin);
  return url.origin === location.origin ? url.href : '/counter';
}

function wordsFor(fault) {
  if (fault.code === 'LOCKED' || fault.status === 423 || fault.status === 429) return locked(fault.retryAfter);
  if (fault.status === 401) return problemWords('WRONG');
  return passes(fault) && fault.code !== 'BUSY' ? problemWords('NO_HUB') : problemWords(fault.code, fault.message);
}

async function signIn(event) {
  event.preventDefault();
  find('submit').disabled = true;
  say(null);
  try {
    await ask('POST', 'session', { user: find('user').value.trim(), pin: find('pin').value });
    location.replace(destination());
  } catch (fault) {
    say(wordsFor(fault));
    find('submit').disabled = false;
    find('pin').value = '';
    find('pin').focus();
  }
}

find('signin').addEventListener('submit', signIn);
if (query.has('expired')) say(problemWords('EXPIRED'));
