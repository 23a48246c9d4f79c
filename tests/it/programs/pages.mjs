// What other programs make of pages and of Markdown: what a validator says of their content models, attributes,
// references and of what a screen reader needs; the text that a reader sees; and what of it would act.
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';
import { marked } from 'marked';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  // A page that stands alone brings its widths along.
  rules: { 'no-inline-style': 'off' },
});
/** `own`: of a page that brings a script of its own, what stands in it is not counted. */
const acting = (document, own) =>
  [...document.querySelectorAll('script:not([type="application/json"]), img, iframe, object, [onerror], [onload], a[href]')]
    .filter((each) => !(own && each.localName === 'script' && !each.textContent.includes('window.ran')))
    .filter((each) => each.localName !== 'a' || !/^(#|mailto:|https?:)/iu.test(each.getAttribute('href')))
    .map((each) => each.outerHTML.slice(0, 200));

const answers = [];
for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, 'utf8');
  const isPage = file.endsWith('.html');
  const { results } = isPage ? await validator.validateString(text, file) : { results: [] };
  const { document } = new JSDOM(isPage ? text : marked.parse(text)).window;
  const acts = acting(document, file.endsWith('map.html'));
  for (const each of document.querySelectorAll('script, style, template')) each.remove();
  answers.push({
    problems: results.flatMap((result) => result.messages.map((each) => `${each.line}:${each.column} ${each.ruleId}: ${each.message}`)),
    acts,
    text: document.documentElement.textContent,
  });
}
console.log(`ANSWERS ${JSON.stringify(answers)}`);
