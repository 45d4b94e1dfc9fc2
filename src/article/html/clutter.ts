import { isByline } from '../kinds/byline.ts';
import { firstWordsOf } from '../left-out.ts';
import { type PageElement, shownText } from './page.ts';

/** What never belongs to an article, by element and by the role that the page gives it. */
const NEVER =
  'script, style, noscript, template, nav, aside, footer, button, select, textarea, iframe, svg, video, audio, canvas, dialog, object, [hidden], [role="navigation"], [role="complementary"], [role="banner"], [role="contentinfo"], [role="dialog"], [role="search"]';

/** What some sites set the whole page in, and others what is beside the article. */
const SELDOM = 'form, [aria-hidden="true"]';

/** Who wrote it and when: beside the article, unless they stand within one of its sentences. */
const CREDITS = 'time, [rel="author"], [itemprop="author"]';

/** The mark of a note, and what leads to it: `<sup><a href="#n1">1</a></sup>`, `[2]`, `*`. */
const NOTE_MARK = /^(?:\[?\d{1,3}\]?|\[[a-z]{1,2}\]|[*†‡§])$/;
const NOTES = 'sup, a[href^="#"]';

/** The words with which sites name what is beside the article, as whole words within `class` and `id` ... */
const BESIDE =
  /(?:^|[\s_-])(?:ads?|advert(?:s|isement|ising)?|sponsor(?:ed)?|promos?|promoted|newsletters?|subscri(?:be|ption)|cookies?|consent|gdpr|paywall|related|recirc|recommended|trending|most-?(?:read|popular)|read-?(?:more|next)|more-?(?:on|from|stories)|comments?|outbrain|taboola)(?:$|[\s_-])/i;

/** ... and what is about the article, which may hold its date. */
const ABOUT =
  /(?:^|[\s_-])(?:share|sharing|social|breadcrumbs?|skip|byline|dateline-meta|kicker|eyebrow|timestamp|author-?(?:bio|card|info)|tags|toolbar)(?:$|[\s_-])/i;

/** An element that holds more than this share of the page's words is the page, whatever its class says. */
const MOST = 0.4;

/** A paragraph or list is links to elsewhere if they make up more than this share of it and it is no whole sentence. */
const MOSTLY_LINKS = 0.6;

const ENDS_SENTENCE = /[.!?…]["'”’)]*$/;

/** What a site says to its readers between the paragraphs: short, and never the article's own words. */
const CALL =
  /^(?:sign up|subscribe|follow us|read (?:more|next|also)|also read|related|see also|share this|click here|download (?:our|the) app|get (?:our|the) .*newsletter|advertisement|story continues|article continues|listen to this|watch:|recommended)\b/i;
const LONGEST_CALL = 120;

/** What nobody sees on the page is not told to have been left out. */
const UNSEEN = /^(?:script|style|noscript|template|iframe|svg|video|audio|canvas|object|time)$/i;

/**
 * Takes out of a page what plainly is not its article: navigation, advertisements, forms, links to other articles.
 *
 * @returns the beginning of each part that was taken out, as a reader of the page would have seen it.
 */
export function removeClutter(body: PageElement): string[] {
  const leftOut: string[] = [];
  const remove = (element: PageElement) => {
    if (!UNSEEN.test(element.nodeName)) leftOut.push(shownText(element));
    element.remove();
  };
  for (const element of body.querySelectorAll(NEVER)) remove(element);
  const isPage = isMostOf(body);
  for (const element of body.querySelectorAll(SELDOM)) {
    // Readability takes what is said to be hidden for that, however much it is.
    if (isPage(element)) element.removeAttribute('aria-hidden');
    else remove(element);
  }
  for (const element of body.querySelectorAll('[class], [id]')) {
    const names = namesOf(element);
    if ((BESIDE.test(names) || ABOUT.test(names)) && !isPage(element)) remove(element);
  }
  for (const element of body.querySelectorAll(CREDITS)) {
    if (!isWithinSentence(element)) remove(element);
  }
  for (const element of body.querySelectorAll(NOTES)) {
    if (isNoteMark(element)) element.remove();
  }
  for (const element of body.querySelectorAll('p, ul, ol')) {
    if (isMostlyLinks(element) || isCall(element)) remove(element);
  }
  return firstWordsOf(leftOut);
}

/** True for what stands beside the page's article: in its navigation, an advertisement, a box of other articles. */
export function isBeside(element: PageElement): boolean {
  if (element.closest(NEVER)) return true;
  const isPage = isMostOf(element.closest('body'));
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (BESIDE.test(namesOf(around)) && !isPage(around)) return true;
  }
  return false;
}

/** True for a part of a sentence, rather than of a line that says who wrote the article and when. */
export function isWithinSentence(element: PageElement): boolean {
  const text = shownText(element.closest('p, li, blockquote, dd, td, figcaption') ?? element);
  return ENDS_SENTENCE.test(text) && !isByline(text);
}

/** A raised number that leads nowhere, as in `10 m²`, is a note's only behind the end of a clause. */
function isNoteMark(element: PageElement): boolean {
  if (!NOTE_MARK.test(shownText(element))) return false;
  if (element.nodeName === 'A' || element.querySelector('a') || element.closest('a')) return true;
  return /[.,;:!?"”’)]$/.test(element.previousSibling?.textContent?.trimEnd() ?? '');
}

function isMostOf(body: PageElement | null): (element: PageElement) => boolean {
  const most = (body?.textContent?.length ?? 0) * MOST;
  return (element) => (element.textContent?.length ?? 0) > most;
}

const namesOf = (element: PageElement) => `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;

function isMostlyLinks(element: PageElement): boolean {
  const text = shownText(element);
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + shownText(link).length, 0);
  return linked > text.length * MOSTLY_LINKS && !ENDS_SENTENCE.test(text);
}

function isCall(element: PageElement): boolean {
  const text = shownText(element);
  return text.length <= LONGEST_CALL && CALL.test(text);
}
