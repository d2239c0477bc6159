'use strict';

const element = (id) => document.getElementById(id);

function node(name, text, className) {
  const made = document.createElement(name);
  if (text !== undefined && text !== null) made.textContent = String(text);
  if (className) made.className = className;
  return made;
}

function table(id, rows, columns) {
  const place = element(id);
  if (rows.length === 0) {
    place.replaceChildren(node('p', 'None.', 'empty'));
    return;
  }
  const made = node('table');
  const head = made.createTHead().insertRow();
  for (const [, title] of columns) head.append(node('th', title));
  const body = made.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    for (const [key] of columns) line.append(node('td', row[key] ?? '–'));
  }
  place.replaceChildren(made);
}

async function json(path, options) {
  const answer = await fetch(path, options);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

async function showState() {
  const [state, faults] = await Promise.all([json('/_sandbox/state'), json('/_sandbox/faults')]);
  element('now').textContent = state.now.replace('T', ' ').replace(/\.\d+Z$/, ' UTC');
  element('counts').textContent = Object.entries(state.counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name.replace('_', ' ')}: ${count}`)
    .join(' · ') || 'Nothing was made so far.';
  table('checks', state.checks, [['status', 'Status'], ['score', 'Score'], ['type', 'Type'], ['country', 'Country'],
    ['check_id', 'Check'], ['creation_date', 'Made']]);
  table('batches', state.batches, [['status', 'Status'], ['size', 'Rows'], ['checks', 'Checks'], ['batch_id', 'Batch'],
    ['creation_date', 'Made']]);
  table('processes', state.processes, [['status', 'Status'], ['process_id', 'Process'], ['creation_date', 'Made']]);
  table('outbounds', state.outbounds, [['status', 'Status'], ['outbound_name', 'Name'], ['sent', 'Sent'],
    ['last_sent', 'Last'], ['outbound_id', 'Message']]);
  const fields = (notes) => notes.map((note) => ({ ...note, fields: JSON.stringify(note.fields) }));
  table('campaigns', state.campaigns, [['status', 'Status'], ['campaign_id', 'Campaign'], ['update_date', 'Changed']]);
  table('subscriptions', fields(state.subscriptions), [['creation_date', 'Made'], ['fields', 'Inputs']]);
  table('statuses', fields(state.statuses), [['provider', 'Provider'], ['creation_date', 'Said'], ['fields', 'Inputs']]);
  table('faults', faults.faults, [['kind', 'Kind'], ['operation', 'Operation'], ['rate', 'Rate'], ['times', 'Times left']]);
}

let shown = '';

async function showRequests() {
  const { requests } = await json('/_sandbox/requests?newest=50');
  const text = JSON.stringify(requests);
  if (text === shown) return;
  shown = text;
  const list = requests.map((request) => {
    const entry = node('details');
    const summary = node('summary');
    const bad = request.status === null || request.status >= 400;
    summary.append(node('b', request.method), node('span', request.target),
      node('span', request.status ?? 'dropped', bad ? 'status bad' : 'status'));
    const headers = request.headers.map(([name, value]) => `${name}: ${value}`).join('\n');
    entry.append(summary, node('pre', `${request.operation ?? 'no operation'}\n\n${headers}\n\n${request.body}`));
    return entry;
  });
  element('arrived').replaceChildren(...(list.length ? list : [node('p', 'Nothing arrived so far.', 'empty')]));
}

async function showOutcomes() {
  const { checks, processes } = await json('/_sandbox/magic');
  table('magic', checks, [['document_ends_with', 'Document ends with'], ['or_name', 'Or name'], ['outcome', 'Outcome']]);
  table('endings', processes.map((name) => ({ name, id: `IDP${name}` })), [['name', 'Name'], ['id', 'Process id']]);
}

// The viewer has tabs of its own.
const tabs = document.querySelectorAll('nav [role="tab"]');
const views = { operations: async () => {}, state: showState, requests: showRequests, outcomes: showOutcomes };
let current = 'operations';

async function refresh() {
  if (document.hidden) return;
  try {
    await views[current]();
  } catch (error) {
    element('counts').textContent = `The sandbox does not answer: ${error.message}`;
  }
}

function select(name) {
  current = name in views ? name : 'operations';
  for (const tab of tabs) {
    const selected = tab.getAttribute('aria-controls') === current;
    tab.setAttribute('aria-selected', String(selected));
    element(tab.getAttribute('aria-controls')).hidden = !selected;
  }
  refresh();
}

for (const tab of tabs) {
  tab.addEventListener('click', () => { location.hash = tab.getAttribute('aria-controls'); });
}
for (const button of document.querySelectorAll('[data-advance]')) {
  button.addEventListener('click', async () => {
    const body = JSON.stringify({ advance_seconds: Number(button.dataset.advance) });
    await json('/_sandbox/clock', { method: 'POST', body });
    refresh();
  });
}
element('reset').addEventListener('click', async () => {
  if (!confirm('Forget everything that this sandbox remembers?')) return;
  await json('/_sandbox/reset', { method: 'POST' });
  refresh();
});
window.addEventListener('hashchange', () => select(location.hash.slice(1)));

// The viewer fills examples in and sends them: those of optional query parameters lead nowhere here.
function withoutGuesses(spec) {
  const operations = Object.values(spec.paths).flatMap((item) => [item, ...Object.values(item)]);
  const shared = Object.values(spec.components?.parameters ?? {});
  for (const parameter of [...operations.flatMap((operation) => operation.parameters ?? []), ...shared]) {
    if (parameter.in === 'query' && !parameter.required) delete parameter.example;
  }
  return spec;
}

async function showOperations() {
  const viewer = SwaggerUIBundle({
    spec: withoutGuesses(await json('/openapi.json')),
    dom_id: '#viewer',
    docExpansion: 'list',
    defaultModelsExpandDepth: -1,
    validatorUrl: null,
    onComplete: () => viewer.preauthorizeApiKey('TruoraApiKey', document.documentElement.dataset.key),
  });
}

showOperations().catch((error) => element('viewer').replaceChildren(node('p', error.message, 'empty')));
select(location.hash.slice(1));
setInterval(() => { if (current === 'state' || current === 'requests') refresh(); }, 2000);
