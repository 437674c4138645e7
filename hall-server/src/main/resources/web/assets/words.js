// Every word the console says, Chinese first, and the small means to put words on the page.

export const STATES = {
  CLOSED: ['已关窗', 'Closed'],
  FREE: ['空闲', 'Free'],
  CALLED: ['已呼叫', 'Called'],
  SERVING: ['办理中', 'Serving'],
  ON_HOLD: ['办理中断', 'On hold'],
  PAUSED: ['暂停', 'Paused'],
};

/** Said before a counter closes to which people were sent. */
export const leftBehindWords = (count) => [
  `还有 ${count} 人只等本窗口，关窗后由其他窗口按原位置叫号。`,
  `${count} ${count === 1 ? 'waits' : 'wait'} for this counter only; others will call them then, in their place.`,
];

/** What a clerk can do: words and key. */
export const ACTIONS = {
  open: ['开窗', 'Open', 'O'],
  next: ['叫下一位', 'Call next', ''],
  start: ['开始办理', 'Start', 'S'],
  recall: ['重呼', 'Recall', 'R'],
  finish: ['办完', 'Finish', 'F'],
  'no-show': ['过号', 'No-show', 'N'],
  park: ['挂起', 'Park', 'K'],
  transfer: ['转移', 'Transfer', 'T'],
  hold: ['中断', 'Hold', 'H'],
  unhold: ['继续办理', 'Go on', 'H'],
  pause: ['暂停', 'Pause', 'P'],
  resume: ['恢复', 'Resume', 'P'],
  close: ['关窗', 'Close', 'C'],
};
/** How long a ticket may be parked: minutes. */
export const PARKINGS = [5, 15, 30, 60];
export const parkingWords = (minutes) => [`${minutes} 分钟后回来`, `back in ${minutes} min`];

/** Said after a step that sends the person away; the desk itself shows what came of the others. */
export const DONE = {
  transfer: (number, [zh, en]) => [`${number} → ${zh}`, `${number} sent to ${en}`],
  continue: (number, [zh, en]) => [`${number} 本项已办完 → ${zh}`, `${number} done here, goes on at ${en}`],
  park: (number, place, minutes) => [`${number} 已挂起 ${minutes} 分钟`, `${number} parked for ${minutes} min`],
  'no-show': (number) => [`${number} 已过号`, `${number} marked no-show`],
};

export const FINISH_AND_NEXT = ['办完，叫下一位', 'Finish and call next'];

/** What is asked before the counter pauses, or the work at it is interrupted. */
export const WHY = {
  pause: { title: ['为什么暂停？', 'Why pause?'], about: ['暂停期间本窗口不叫号。', 'No calls to this counter until you resume.'] },
  hold: { title: ['为什么中断办理？', 'Why interrupt the work?'], about: ['只中断与这位的办理，窗口不暂停。', 'The work with this person stops; the counter is not paused.'] },
};

/** Why a counter pauses, where the plan has no reasons of its own. */
export const REASONS = [
  ['午休', 'Lunch'],
  ['短暂离开', 'Short break'],
  ['整理材料', 'Paperwork'],
  ['开会', 'Meeting'],
  ['设备故障', 'Equipment fault'],
];

export const GROUPS = {
  ELDERLY: ['老', 'Elderly'],
  SOLDIER: ['军', 'Soldier'],
  DISABLED: ['残', 'Disabled'],
  PREGNANT: ['孕', 'Pregnant'],
};
export const PAPERS = { FAILED: ['未出纸', 'No paper'], UNKNOWN: ['出纸不明', 'Paper unsure'] };

const PROBLEMS = {
  NOBODY_WAITING: ['现在没有人等候本窗口的业务。', 'Nobody is waiting for this counter.'],
  TICKET_IN_HAND: ['手上还有一位：请先办完或过号。', 'You still have a ticket: finish it or mark it no-show first.'],
  NO_TICKET_IN_HAND: ['手上没有号票。', 'You have no ticket in hand.'],
  OTHER_TICKET_IN_HAND: ['窗口已换了一位，刚才的操作没有执行。', 'Another person is here by now: nothing was done.'],
  ALREADY_AT_COUNTER: ['这位已经到窗口了。', 'This person is already at the counter.'],
  COUNTER_CLOSED: ['窗口已关，请先开窗。', 'The counter is closed: open it first.'],
  COUNTER_PAUSED: ['窗口暂停中，请先恢复。', 'The counter is paused: resume first.'],
  RECALLS_USED_UP: ['重呼次数已用完：请办理或过号。', 'Called often enough: start, or mark it no-show.'],
  RECALL_FIRST: ['请先重呼，再过号。', 'Call again first, then mark it no-show.'],
  NOT_AT_COUNTER: ['请先点“开始办理”。', 'Start first.'],
  SERVICE_PAUSED: ['办理已中断，请先继续。', 'The work is on hold: go on with it first.'],
  NOWHERE_TO_GO: ['没有窗口办理这项业务。', 'No counter serves that service.'],
  ALREADY_HOLDS_TICKET: ['这位已有该业务的号票。', 'This person already holds a ticket of that service.'],
  UNKNOWN_REASON: ['大厅没有规定这个原因，请另选。', 'The hall does not list this reason; choose another.'],
  UNKNOWN_COUNTER: ['大厅里没有这个窗口。', 'This hall has no such counter.'],
  FORBIDDEN: ['您的账号没有这项权限。', 'Your account may not do this.'],
  UNREACHABLE: ['主机没有应答，不知道刚才是否成功。连上后先看号码，再决定是否重按。', 'No answer from the hub. When it is back, look at the number before you press again.'],
  SENDING: ['正在重发，请稍候……', 'Sending again, please wait…'],
  WRONG: ['工号或口令不对。', 'Wrong user or PIN.'],
  BUSY: ['现在登录的人太多，请过几秒再试。', 'Too many people sign in just now. Please try again in a few seconds.'],
  EXPIRED: ['登录已过期，请重新登录。', 'Your session has expired. Please sign in again.'],
  NO_HUB: ['连不上叫号主机，请稍后再试。', 'The hub does not answer. Please try again.'],
};

/** Said while services go by a year whose holidays nobody has entered. */
export const provisionalWords = (year, services) => [
  `${year} 年节假日安排尚未录入：业务 ${services.join('、')} 的开放日暂按周末和固定节日推算，可能有变。`,
  `The holidays of ${year} are not known here: open days of ${services.join(', ')} are provisional.`,
];

/** Plain words for a code of the hub; an unknown one is shown with the hub's own sentence. */
export const problemWords = (code, detail) => PROBLEMS[code] ?? [`没有成功（${code}）。`, detail || 'This did not work.'];

export const locked = (seconds) => {
  const minutes = Math.max(1, Math.ceil((seconds ?? 300) / 60));
  return [`错误次数过多，请 ${minutes} 分钟后再试。`, `Too many wrong PINs. Try again in ${minutes} min.`];
};

/** Chinese and English beside each other, for `make`; what the plan says in one language stands alone. */
export const both = ([zh, en]) => [make('span', {}, zh), ...(en ? [make('span', { lang: 'en' }, en)] : [])];

/** A new element; a child may be text, an element, or a list of them. */
export function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== false) element.setAttribute(name, value);
  element.append(...children.flat());
  return element;
}

export const find = (id) => document.getElementById(id);
