import type { PageElement } from './page.ts';

/** What never belongs to an article, by element and by the role that the page gives it. */
const NEVER =
  'script, style, noscript, template, nav, aside, footer, form, button, iframe, svg, dialog, object, [hidden], [aria-hidden="true"], [role="navigation"], [role="complementary"], [role="banner"], [role="contentinfo"], [role="dialog"], [role="search"], time, [rel="author"], [itemprop="author"]';

/** The words with which sites name what is not the article, as whole words within `class` and `id`. */
const CLUTTER =
  /(?:^|[\s_-])(?:ads?|advert(?:s|isement|ising)?|sponsor(?:ed)?|promos?|promoted|newsletters?|subscri(?:be|ption)|cookies?|consent|gdpr|paywall|related|recirc|recommended|trending|most-?(?:read|popular)|read-?(?:more|next)|more-?(?:on|from|stories)|share|sharing|social|comments?|breadcrumbs?|skip|byline|dateline-meta|kicker|eyebrow|timestamp|author-?(?:bio|card|info)|tags|toolbar|outbrain|taboola)(?:$|[\s_-])/i;

/** An element that holds more than this share of the page's words is the page, whatever its class says. */
const MOST = 0.4;

/** Takes out of a page what plainly is not its article: navigation, advertisements, forms, links to other articles. */
export function removeClutter(body: PageElement): void {
  for (const element of body.querySelectorAll(NEVER)) element.remove();
  const most = (body.textContent?.length ?? 0) * MOST;
  for (const element of body.querySelectorAll('[class], [id]')) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (CLUTTER.test(names) && (element.textContent?.length ?? 0) <= most) element.remove();
  }
}
