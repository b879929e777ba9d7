// What scripts/check-html runs: node check.mjs PACKAGES [--valid-only | --screenshots FOLDER] FILE...
import fs from 'node:fs';
import path from 'node:path';
import {createRequire} from 'node:module';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {htmlProblems} from './valid.mjs';
import {keepPictures} from './pictures.mjs';
import {launch, schemes, tried, widths, withPage} from './browser.mjs';
import * as inPage from './in-page.mjs';

const [packages, ...rest] = process.argv.slice(2);
const validOnly = rest[0] === '--valid-only';
if (validOnly) rest.shift();
const pictures = rest[0] === '--screenshots' ? rest.splice(0, 2)[1] : undefined;
const files = rest;
const need = createRequire(path.join(packages, 'package.json'));
const here = path.dirname(fileURLToPath(import.meta.url));
const axe = validOnly ? '' : fs.readFileSync(need.resolve('axe-core/axe.min.js'), 'utf8');

async function scrollProblems(page) {
  const problems = [];
  for (const width of widths) {
    await page.setViewportSize({width, height: 900});
    for (const what of await page.evaluate(inPage.tooWide))
      problems.push(`at width ${width} it scrolls sideways: ${what}`);
  }
  return problems;
}

// The same fault is told once, whatever the width.
async function axeProblems(page, scheme) {
  const found = new Map();
  for (const width of [widths[0], widths.at(-1)]) {
    await page.setViewportSize({width, height: 900});
    await page.evaluate(axe);
    for (const fault of await page.evaluate(inPage.axeViolations))
      found.set(fault, [...found.get(fault) ?? [], width]);
  }
  return [...found].map(([fault, at]) => `${scheme}, width ${at.join(' and ')}: ${fault}`);
}

// As it opens, and with everything unfolded.
async function screenProblems(page, scheme) {
  const problems = [...await page.evaluate(inPage.hints), ...await scrollProblems(page)];
  await page.evaluate(inPage.unfold);
  return [...problems, ...await scrollProblems(page), ...await axeProblems(page, scheme)];
}

async function withoutScriptsProblems(browser, url, wanted) {
  return withPage(browser, url, {javaScriptEnabled: false}, async (page) => {
    const shown = new Set(await page.evaluate(inPage.shownLines));
    const missing = wanted.filter((line) => !shown.has(line));
    const problems = missing.slice(0, 3).map((line) => `without scripts this is not shown: ${line}`);
    if (missing.length > 3) problems.push(`without scripts ${missing.length - 3} more lines are not shown`);
    return [...problems, ...await scrollProblems(page)];
  });
}

async function fileProblems(browser, file) {
  const url = pathToFileURL(path.resolve(file)).href;
  const problems = [];
  let lines = [];
  for (const colorScheme of schemes)
    problems.push(...await withPage(browser, url, {colorScheme}, async (page) => {
      lines = await page.evaluate(inPage.shownLines);
      return screenProblems(page, colorScheme);
    }));
  if (lines.length === 0) problems.push('it shows no text');
  problems.push(...await withoutScriptsProblems(browser, url, lines));
  return problems;
}

const browser = validOnly ? undefined : await launch(need('playwright-core'));
let bad = 0;
try {
  for (const file of files) {
    const problems = fs.existsSync(file)
      ? [...await htmlProblems(need('html-validate'), path.join(here, 'html-validate.json'), file),
         ...browser ? await tried(() => fileProblems(browser, file)) : []]
      : ['there is no such file'];
    for (const problem of new Set(problems)) console.error(`${file}: ${problem}`);
    bad += new Set(problems).size;
    if (pictures !== undefined && fs.existsSync(file))
      console.log(`${file}: ${await keepPictures(browser, file, pictures)}`);
  }
} finally {
  await browser?.close();
}
if (bad > 0) console.error(`check-html: ${bad} problem${bad === 1 ? '' : 's'}`);
else console.log(`check-html: good (${files.length} file${files.length === 1 ? '' : 's'})`);
process.exitCode = bad > 0 ? 1 : 0;
