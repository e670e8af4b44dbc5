/** What intruders leave in hijacked pages, found in a text that was taken over from an old site. */
export interface Debris {
  readonly kind: 'gambling' | 'obscene' | 'hidden' | 'script';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

// Names of brands and phrases of such advertisements; each is long enough never to stand in a sentence of an office.
const GAMBLING =
  /澳门(?:新?葡京|威尼斯人(?:娱乐|官网|平台)|太阳城|银河(?:娱乐|官网)|永利|金沙(?:娱乐|网址|官网)|美高梅)|(?:百家乐|老虎机|真人荷官|棋牌)(?:游戏|平台|娱乐|下载|网站|官网|技巧)|(?:皇冠|金沙|葡京|太阳城|永利|威尼斯|澳门|云顶|凯发|亚博|博天堂|乐虎|千亿|龙虎|万博|沙巴|必威|雅博|德赢)(?:体育|娱乐城?|国际|平台|官网|投注|现金网|备用网址|注册|下载)|时时彩(?:平台|计划|开奖|技巧)|(?:北京赛车|PK10|快三|幸运飞艇)(?:平台|计划|开奖|投注|技巧)|六合彩(?:资料|开奖|特码|网站)|网上(?:赌场|赌博|投注)(?:网站|平台|官网)|(?:体育|足球|电竞)(?:投注|博彩)(?:网站|平台|官网)|(?:注册|开户|首存)送(?:彩金|\d{1,4}元(?:彩金|现金|体验金))|\b(?:bet365|1xbet|188bet|w88|fun88|betway|dafabet|m88)\b/giu;
const OBSCENE =
  /(?:成人|色情|情色|裸聊|约炮|一夜情|黄色)(?:视频|电影|小说|网站|直播|图片|APP|平台|交友)|(?:三级|毛)片(?:在线|下载|观看)|(?:无码|有码|高清)(?:AV|a片|成人)|(?:同城|上门)(?:约炮|按摩服务|小姐|特服)|代办假证|催情(?:药|水|粉)/giu;
const HIDDEN =
  /(?:display\s*:\s*none|visibility\s*:\s*hidden|text-indent\s*:\s*-\d{3,}|font-size\s*:\s*0|(?:left|top)\s*:\s*-\d{4,}px)/giu;
const SCRIPT =
  /document\.(?:write|cookie|location)\s*[(=]|window\.location(?:\.href)?\s*=|eval\s*\(\s*function|String\.fromCharCode\s*\(|unescape\s*\(\s*['"]%|_hmt\.push|hm\.baidu\.com|\.cnzz\.com|\$\(document\)\.ready|<\/?(?:script|iframe|marquee)\b/giu;

const KINDS = [
  ['gambling', GAMBLING],
  ['obscene', OBSCENE],
  ['hidden', HIDDEN],
  ['script', SCRIPT],
] as const;

/** Without one of these a text holds none of the above; looking for them is many times cheaper. */
const TRIGGER =
  /澳门|百家乐|老虎机|荷官|棋牌|皇冠|金沙|葡京|太阳城|永利|威尼斯|云顶|凯发|亚博|博天堂|乐虎|千亿|龙虎|万博|沙巴|必威|雅博|德赢|时时彩|赛车|PK10|快三|飞艇|六合彩|赌|投注|博彩|[户册存]送|[Bb][Ee][Tt]|[Ww]88|88|成人|色情|情色|裸聊|约炮|一夜情|黄色|[级毛]片|[无有]码|高清|同城|上门|假证|催情|display|visibility|indent|size\s*:|left\s*:|top\s*:|document\.|location|eval|fromChar|unescape|_hmt|\.baidu|cnzz|\$\(|<\/?[sim]/iu;

/** Advertisements of gambling and the sex trade, hidden links, and remnants of other sites' scripts, in text order. */
export function findForeignDebris(text: string): readonly Debris[] {
  if (!TRIGGER.test(text)) return NONE;
  return KINDS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    })),
  ).sort((a, b) => a.start - b.start);
}

const NONE: readonly Debris[] = Object.freeze([]);
