import { childOf, childrenOf, isOn, settingOf, type XmlNode } from './xml.ts';

/** What a paragraph style says, those that it is based on included. */
export interface Style {
  readonly outline: string | null;
  readonly align: string | null;
  readonly bold: boolean;
  readonly numbering: XmlNode | undefined;
}

export type Styles = ReadonlyMap<string, Style>;

export function stylesOf(root: XmlNode | null): Styles {
  const nodes = new Map(
    childrenOf(
      root?.children.find(({ name }) => name === 'w:styles'),
      'w:style',
    ).map((each) => [each.attributes['w:styleId'] ?? '', each]),
  );
  const styles = new Map<string, Style>();
  const read = (id: string, path: readonly string[]): Style | null => {
    const node = nodes.get(id);
    if (!node || path.includes(id)) return null;
    const base = read(settingOf(node, 'w:basedOn') ?? '', [...path, id]);
    const paragraph = childOf(node, 'w:pPr');
    return {
      outline: settingOf(paragraph, 'w:outlineLvl') ?? base?.outline ?? null,
      align: settingOf(paragraph, 'w:jc') ?? base?.align ?? null,
      bold: isOn(childOf(node, 'w:rPr'), 'w:b') ?? base?.bold ?? false,
      numbering: childOf(paragraph, 'w:numPr') ?? base?.numbering,
    };
  };
  for (const id of nodes.keys()) {
    const style = read(id, []);
    if (style) styles.set(id, style);
  }
  return styles;
}
