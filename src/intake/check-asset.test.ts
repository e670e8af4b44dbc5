import { describe, expect, it } from 'vitest';
import { checkAssetBytes } from './check-asset.ts';
import { extensionOf, mediaTypeOf } from './media-type.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const svg = (inner: string) =>
  `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${inner}</svg>`;
const rules = (path: string, content: Uint8Array) => checkAssetBytes(path, content).map(({ rule }) => rule);

describe('files with active content', () => {
  it.each([
    '<script>alert(1)</script>',
    '<svg:script href="x"/>',
    '<rect onload="x()"/>',
    "<rect\nonclick='x()'/>",
    '<a xlink:href="javascript:x()"><text/></a>',
    '<a xlink:href="java&#115;cript:x()"><text/></a>',
    '<a xlink:href="java&#x0A;script:x()"><text/></a>',
    '<foreignObject><p/></foreignObject>',
    '<iframe src="x"/>',
    '<image href="https://example.org/x.png"/>',
    '<use href="//example.org/x.svg#a"/>',
    '<style>@import "x";</style>',
    '<rect style="fill:url(https://example.org/x)"/>',
    '<image href="data:text/html,x"/>',
    '<handler type="application/ecmascript">x</handler>',
  ])('an SVG with %s is refused', (inner) => {
    expect(rules('policies/a.svg', bytes(svg(inner)))).toEqual(['active-content']);
  });

  it('an SVG with entities, or in UTF-16, is refused', () => {
    expect(rules('a.svg', bytes('<!DOCTYPE svg [<!ENTITY x "y">]><svg/>'))).toEqual(['active-content']);
    expect(rules('a.svg', Buffer.from(svg('<script/>'), 'utf16le'))).toEqual(['active-content']);
  });

  it('a plain SVG is accepted', () => {
    const header = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    const shapes =
      '<defs><g id="a"/></defs><use href="#a"/><image href="data:image/png;base64,AA"/><text>第一条 onward</text>';
    expect(rules('a.svg', bytes(header + svg(shapes)))).toEqual([]);
  });

  it('macros are found whatever the extension says', () => {
    expect(rules('a.docx', bytes('PK\u0003\u0004…word/vbaProject.bin'))).toEqual(['active-content']);
    expect(rules('a.xls', Buffer.from('_VBA_PROJECT', 'utf16le'))).toEqual(['active-content']);
    expect(rules('a.docx', bytes('PK\u0003\u0004…word/document.xml'))).toEqual([]);
  });

  it('programs and pages under another name are refused', () => {
    const program = new Uint8Array(128);
    program.set(bytes('MZ'));
    program[60] = 64;
    program.set(bytes('PE'), 64);
    expect(rules('a.pdf', program)).toEqual(['executable-file']);
    expect(rules('a.pdf', bytes('\u007fELF\u0002'))).toEqual(['executable-file']);
    expect(rules('a.txt', bytes('#!/bin/sh\n'))).toEqual(['executable-file']);
    expect(rules('a.doc', bytes('  <html><body>'))).toEqual(['executable-file']);
    expect(rules('a.txt', bytes('MZ 是一个缩写'.repeat(10)))).toEqual([]);
  });
});

describe('media types', () => {
  it.each([
    ['a/b.PDF', 'pdf', 'application/pdf'],
    ['a.tar.gz', 'gz', null],
    ['名单.xlsx', 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['README', '', null],
    ['a.constructor', 'constructor', null],
  ])('%s', (path, extension, type) => {
    expect(extensionOf(path)).toBe(extension);
    expect(mediaTypeOf(extension)).toBe(type);
  });
});
