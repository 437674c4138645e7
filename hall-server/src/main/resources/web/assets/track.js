// Keeps a ticket's page up to date. While the hub does not answer, the page stays and says that it may be old.
// An old-fashioned script: the phones of citizens are of any age.
const EVERY_MS = 10000;

function look() {
  const request = new XMLHttpRequest();
  request.open('GET', location.href);
  request.responseType = 'document';
  request.timeout = EVERY_MS;
  request.onloadend = () => show(request.response);
  request.send();
}

/** The page of a ticket, also of one that the hub does not know yet; anything else comes from a starting hub or from a proxy. */
function show(page) {
  const main = document.querySelector('main');
  const known = page && page.querySelector('main .number');
  main.classList.toggle('lost', !known);
  if (!known) return;
  document.title = page.title;
  main.innerHTML = page.querySelector('main').innerHTML;
}

setInterval(look, EVERY_MS);
