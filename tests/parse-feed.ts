import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLParser } from 'fast-xml-parser';
import RssParser from 'rss-parser';
import { validateXML } from 'xmllint-wasm';

export interface ParsedItem {
  readonly guid: string;
  readonly title: string;
  readonly link: string;
  /** Milliseconds since 1970, or null where the feed gives no date. */
  readonly published: number | null;
}

/** The items of a feed by three parsers written by others, each as its users would call it. */
export async function parseThrice(xml: string): Promise<readonly (readonly ParsedItem[])[]> {
  const text = (value: unknown) =>
    typeof value === 'object' && value !== null ? (value as { '#text': unknown })['#text'] : value;
  const tree = new XMLParser({ isArray: (name) => name === 'item', processEntities: true, parseTagValue: false }).parse(
    xml,
  ) as { rss: { channel: { item?: readonly Record<string, unknown>[] } } };
  const fast = tree.rss.channel.item ?? [];
  const rss = await new RssParser().parseString(xml);
  const rowan = parseFeed(xml);
  const time = (value: unknown) => (value === undefined || value === null ? null : Date.parse(String(value)));
  return [
    fast.map((item) => ({
      guid: String(text(item['guid'])),
      title: String(item['title']),
      link: String(item['link']),
      published: time(item['pubDate']),
    })),
    rss.items.map((item) => ({
      guid: item.guid ?? '',
      title: item.title ?? '',
      link: item.link ?? '',
      published: time(item.pubDate),
    })),
    rowan.items.map((item) => ({
      guid: item.id ?? '',
      title: item.title ?? '',
      link: item.url ?? '',
      published: item.published?.getTime() ?? null,
    })),
  ];
}

/** What libxml2 finds wrong, by file; empty where every file is well-formed. */
export async function xmlFaults(files: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const xml = [...files].map(([fileName, contents]) => ({ fileName: fileName.replaceAll('/', '_'), contents }));
  const { errors } = await validateXML({ xml, normalization: 'format' });
  return errors.map(({ rawMessage }) => rawMessage);
}
