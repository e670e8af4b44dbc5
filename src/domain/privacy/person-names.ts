const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边净阴闫习佟';
const COMPOUND = '欧阳|上官|司马|诸葛|尉迟|皇甫|令狐|慕容|东方|夏侯|司徒';
const NAME = `(?:(?:${COMPOUND})[\\u4e00-\\u9fff]{1,2}|[${SURNAMES}][\\u4e00-\\u9fff]{1,2})`;
const GAP = '[\\s，,、：:；;|（(/]{0,6}';
const LABEL = `(?:男|女)?${GAP}(?:联系)?(?:方式|电话|手机|手机号码?|号码|tel|mobile)?${GAP}(?:为|是)?${GAP}`;
const NAME_BEFORE = new RegExp(
  `(?:^|[^\\u4e00-\\u9fff])${NAME}(?:先生|女士|同志|老师|书记|主任|科长|经理)?${LABEL}$`,
  'iu',
);
const ROLE_BEFORE =
  /(?:联系人|姓名|负责人|经办人|申请人|当事人|被处罚人|法定代表人|法人|户主|监护人|村民|业主|本人|先生|女士|同志|老师)[^。；;\n]{0,16}$/u;
const NAME_AFTER = new RegExp(`^[\\s，,、（(|]{0,3}${NAME}(?:先生|女士|同志)?(?:[^\\u4e00-\\u9fff]|$)`, 'u');
const ROLE_AFTER = /^[\s，,、（(|]{0,3}(?:联系人|姓名|户主|本人|先生|女士)/u;

/** Whether a person is named right before or after a place of a line. */
export function isNearName(before: string, after: string): boolean {
  return NAME_BEFORE.test(before) || ROLE_BEFORE.test(before) || NAME_AFTER.test(after) || ROLE_AFTER.test(after);
}

/** Whether a cell holds nothing but a person's name, not masked: two to four Han characters, or with a middle dot. */
export function isPersonName(cell: string): boolean {
  const text = cell.replaceAll(/[\s\u3000]/gu, '');
  return /^[\u4e00-\u9fff]{2,4}$/u.test(text) || /^[\u4e00-\u9fff]{2,8}[·•][\u4e00-\u9fff]{2,8}$/u.test(text);
}
