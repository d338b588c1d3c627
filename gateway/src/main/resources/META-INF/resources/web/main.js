import { figureTable } from './figures.js';
import { notice } from './page.js';
import { showRecords } from './records.js';
import * as session from './session.js';
import { firstChoice, languageNow, say, speak } from './words.js';

const $ = (id) => document.getElementById(id);
const question = $('question');
const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
const ask = (path) => session.ask(path, languageNow());

let signedIn = false;
let latest = 0;

// The organisation's running term, or its last one, up to today; the year so far where the terms are not to be read.
async function defaultPeriod(org) {
  const now = today();
  try {
    const terms = (await ask(`/api/cadre/v1/terms?committee=${encodeURIComponent(org)}&limit=500`)).items
      .filter((term) => term.startsOn <= now)
      .sort((a, b) => a.startsOn.localeCompare(b.startsOn));
    const term = terms.findLast((each) => each.endsOn === null || each.endsOn >= now) ?? terms.at(-1);
    if (term) {
      return { from: term.startsOn, to: term.endsOn !== null && term.endsOn < now ? term.endsOn : now };
    }
  } catch {
    // Not every account may read terms; the period can be typed in.
  }
  return { from: `${now.slice(0, 4)}-01-01`, to: now };
}

function showRefusal(refusal) {
  const points = (refusal.problem?.violations ?? []).map((fault) => `${fault.field}: ${fault.message}`);
  $('notices').replaceChildren(notice(refusal.problem?.detail ?? say('failed'), true, points));
  $('figures').replaceChildren();
}

async function showFigures() {
  const turn = (latest += 1);
  const query = new URLSearchParams(new FormData(question));
  $('heading').textContent = say('heading', { org: query.get('org') });
  $('notices').replaceChildren(notice(say('loading')));
  try {
    const list = await ask(`/api/kpi/v1/figures?${query}`);
    if (turn !== latest) {
      return; // A later question was asked meanwhile; its answer counts.
    }
    const missing = list.partial ? [notice(say('partial'), true, list.missing.map((part) => part.message))] : [];
    $('notices').replaceChildren(...missing);
    $('figures').replaceChildren(list.figures.length ? figureTable(list, (figure) => showRecords(figure, ask)) : notice(say('none')));
  } catch (refusal) {
    if (turn === latest) {
      showRefusal(refusal);
    }
  }
}

function show() {
  speak(languageNow());
  $('welcome').hidden = signedIn;
  $('work').hidden = !signedIn;
  $('sign-out').hidden = !signedIn;
  $('account').hidden = !signedIn;
  if (signedIn) {
    const { name, preferred_username: account } = session.claims();
    $('account').textContent = name ?? account ?? '';
  }
}

$('language').addEventListener('change', (event) => {
  localStorage.setItem('capuy-language', event.target.value);
  speak(event.target.value);
  show();
  if (signedIn) {
    showFigures();
  }
});
$('sign-in').addEventListener('click', () => session.signIn(languageNow()));
$('sign-out').addEventListener('click', () => session.signOut());
question.addEventListener('submit', (event) => {
  event.preventDefault();
  showFigures();
});

async function start() {
  speak(firstChoice());
  $('language').value = languageNow();
  const config = await (await fetch('/web/config.json')).json();
  try {
    signedIn = await session.begin(config);
  } catch {
    $('no-issuer').textContent = say('noIssuer', { issuer: config.issuer });
    $('no-issuer').hidden = false;
  }
  show();
  if (signedIn) {
    const org = session.claims().org ?? '';
    question.org.value = org;
    const period = await defaultPeriod(org);
    question.from.value = period.from;
    question.to.value = period.to;
    if (org) {
      await showFigures();
    }
  }
}

start();
