/** How to begin, in plain words; the page and the text file say the same. */
const title = 'Start here';
const lead =
  'This stick holds Lacuna, with which a parliament measures its cybercrime law. It needs no network, no account and no installation. Nothing you type leaves the laptop.';

const sections = [
  {
    heading: 'Open it',
    steps: [
      'Copy the whole stick into a folder of your laptop. It also works from the stick, but a stick that is pulled out takes the page with it.',
      'Double-click lacuna.html. Your browser opens it.',
      'It works in Chrome, Edge, Firefox and Safari from spring 2023 or later; on Windows 7 and 8 in Firefox 115.',
      'To practise, choose "Open the training case". To work on your own country, choose "New assessment".',
    ],
  },
  {
    heading: 'If the browser blocks it',
    steps: [
      'Another program opens the file: right-click it, choose "Open with", then a browser.',
      'Windows warns of a file from the internet: right-click it, choose "Properties", tick "Unblock".',
      'The page stays empty: the browser is too old. Try another one, or another laptop.',
      'The page says that nothing can be stored: you are in a private window, or the laptop forbids it. Use an ordinary window. If that does not help, work on paper from the folder "papers".',
    ],
  },
  {
    heading: 'Where your answers are',
    steps: [
      'In this browser, on this laptop, and for this file in this place. If you move or rename lacuna.html, or open it in another browser, the list may be empty.',
      'When the page says "Saved on this device", it is stored there. It is not on the stick.',
      'Before you stop, save the assessment as a file and put that file on the stick. Any copy of Lacuna opens it again.',
    ],
  },
  {
    heading: 'When the laptop is not yours',
    steps: [
      'Save the assessment as a file on the stick. Open it once on another laptop, to be sure.',
      'Delete the assessment in the list, here on the borrowed laptop.',
      'Then delete the browsing data in the settings of the browser: history, and the data of sites.',
      'Empty the folder "Downloads" of what you made, and the bin.',
    ],
  },
];

const contents = [
  ['lacuna.html', 'the program, in one file'],
  ['papers/training-package.pdf', 'guide, flip chart, story cards, model answers and papers for a workshop'],
  ['papers/', 'forms to print or to fill in on screen, slips, cards and sheets'],
  ['training/tarvenia.lacuna.json', 'the training case, an invented country, to open in Lacuna'],
  ['training/tarvenia-report.pdf', 'what its report looks like'],
  ['checksums-sha256.txt', 'by which a technician sees that the copy is whole'],
];

const closing = 'Not a ranking, not an audit, not legal advice. Type no classified matter, on any laptop.';

/** The same as plain text, with the line ends that every editor shows. */
export function startText() {
  const lines = [
    `LACUNA: ${title.toUpperCase()}`,
    '',
    lead,
    ...sections.flatMap(({ heading, steps }) => [
      '',
      heading.toUpperCase(),
      ...steps.map((step, index) => `${index + 1}. ${step}`),
    ]),
    '',
    'WHAT IS ON THE STICK',
    ...contents.map(([name, words]) => `${name}: ${words}`),
    '',
    closing,
  ];
  return `${lines.flatMap((line) => wrapped(line)).join('\r\n')}\r\n`;
}

function wrapped(line, width = 78) {
  const lines = [''];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    if (last !== '' && last.length + 1 + word.length > width) lines.push(`   ${word}`);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

const curved = (text) => text.replaceAll(/"([^"]*)"/g, '“$1”');

/** A page that any browser shows, without a script: it must also work where Lacuna does not. */
export function startPage() {
  const parts = sections.map(
    ({ heading, steps }) =>
      `<section><h2>${heading}</h2><ol>${steps.map((step) => `<li>${curved(step)}</li>`).join('')}</ol></section>`,
  );
  const files = contents.map(([name, words]) => {
    const label = name.endsWith('/') ? name : `<a href="${name}">${name}</a>`;
    return `<dt>${label}</dt><dd>${words}</dd>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}: Lacuna</title>
<style>${style}</style>
<main>
<p class="name">Lacuna</p>
<h1>${title}</h1>
<p class="lead">${lead}</p>
<p><a class="open" href="lacuna.html">Open Lacuna</a></p>
${parts.join('\n')}
<section><h2>What is on the stick</h2><dl>${files.join('')}</dl></section>
<p class="end">${closing}</p>
</main>
</html>
`;
}

const style = `
:root{color-scheme:light dark;--paper:#fbf8f1;--ink:#1b1916;--soft:#4c463d;--rule:#6d6558;--accent:#17493a;--on:#fdfbf6}
@media(prefers-color-scheme:dark){:root{--paper:#181613;--ink:#f0eadd;--soft:#c9c0af;--rule:#a2988a;--accent:#a9d3ba;--on:#10211a}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 Charter,"Iowan Old Style",Georgia,serif}
main{max-width:56rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
h1{margin:0 0 .5rem;font-size:2.5rem;line-height:1.15}
.name{margin:0 0 1.5rem;padding-top:.75rem;border-top:3px solid var(--ink);font-weight:600}
.lead{max-width:38rem;font-size:1.25rem}
.open{display:inline-block;margin:.75rem 0 1rem;padding:.7rem 1.4rem;background:var(--accent);color:var(--on);font-family:system-ui,sans-serif;font-weight:600;text-decoration:none}
section{display:grid;grid-template-columns:11rem 1fr;gap:0 2rem;padding:1.25rem 0;border-top:1px solid var(--rule)}
h2{margin:0;font-size:1.125rem;line-height:1.4}
ol{margin:0;padding-inline-start:1.4em}li{margin:0 0 .5rem;padding-inline-start:.3em}
dl{margin:0}dt{font-weight:600;overflow-wrap:anywhere}dd{margin:0 0 .6rem;color:var(--soft)}
a{color:var(--accent)}a:focus-visible{outline:3px solid var(--accent);outline-offset:3px}.end{padding-top:1.25rem;border-top:1px solid var(--rule);color:var(--soft)}
@media(max-width:42rem){section{display:block}h2{margin-bottom:.6rem}}
@media print{.open{display:none}main{padding:0}}
`.trim();
