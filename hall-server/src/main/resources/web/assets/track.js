// Keeps a ticket's page up to date. While the hub does not answer, the page stays and says that it may be old.
// An old-fashioned script: the phones of citizens are of any age.
(function () {
  var EVERY_MS = 10000;

  function look() {
    var request = new XMLHttpRequest();
    request.open('GET', location.href);
    request.responseType = 'document';
    request.timeout = EVERY_MS;
    request.onloadend = function () { show(request.response); };
    request.send();
  }

  /** The page of a ticket, also of one that the hub does not know yet; anything else comes from a starting hub or from a proxy. */
  function show(page) {
    var main = document.querySelector('main');
    var known = page && page.querySelector('main .number');
    main.className = known ? '' : 'lost';
    if (!known) return;
    document.title = page.title;
    main.innerHTML = page.querySelector('main').innerHTML;
  }

  setInterval(look, EVERY_MS);
})();
