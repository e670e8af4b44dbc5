import type { CheckRuleText } from './problems-checks.ts';
import type { Text, Texts } from './text.ts';

/** Rules about files beside documents; {file} is the file, {detail} which part of it, empty for the whole. */
export const FILE_RULES = {
  'attachment-contents': {
    title: { 'zh-CN': '附件内容的检查', en: 'Contents of attachments' },
    why: {
      'zh-CN': '泄露大多发生在附件里。看不到文字的附件，只能由人逐页核对。',
      en: 'Most leaks stand in attachments. Where no text can be read, a person must look.',
    },
    basis: '《政府信息公开条例》第十七条；《个人信息保护法》第二十五条',
    cases: {
      unread: {
        message: {
          'zh-CN': '附件“{file}”{detail}的格式读不出完整的文字，没有检查个人信息和密级。',
          en: 'The text of {file}{detail} cannot be read in full: personal data and marks were not looked for.',
        },
        fix: {
          'zh-CN': '请人工核对；能另存为 docx、xlsx 或文字版 PDF 的，换成新格式。',
          en: 'Look yourself; save it as docx, xlsx or a PDF with text if you can.',
        },
      },
      scanned: {
        message: {
          'zh-CN': '附件“{file}”{detail}是扫描件，没有文字：查不了个人信息，读屏软件也读不出来。',
          en: '{file}{detail} is scanned and has no text: it cannot be checked, nor read aloud.',
        },
        fix: {
          'zh-CN': '请人工核对；最好改用文字版，或先做文字识别。',
          en: 'Look yourself; better publish the text version, or recognise its text.',
        },
      },
      partly: {
        message: {
          'zh-CN': '附件“{file}”{detail}太大，只检查了前面一部分。',
          en: '{file}{detail} is very large: only its beginning was checked.',
        },
        fix: { 'zh-CN': '请人工核对其余部分，或拆成几个文件。', en: 'Look at the rest yourself, or split it.' },
      },
    },
  },
  'attachment-author': {
    title: { 'zh-CN': '附件属性里的姓名', en: 'Names in properties' },
    why: {
      'zh-CN': '文件属性里的作者、修改人随附件一起公开，起草的个人或外单位由此可见。',
      en: 'Author and last editor are published with the file.',
    },
    basis: '《个人信息保护法》第二十五条',
    cases: {
      main: {
        message: {
          'zh-CN': '附件“{file}”的文件属性里有{found}。',
          en: 'The properties of {file} name {found}.',
        },
        fix: {
          'zh-CN': '在 Word、WPS 里用“检查文档”删除文档属性和个人信息后再保存。',
          en: 'Remove document properties with “Inspect document” before saving.',
        },
      },
    },
  },
  'attachment-damaged': {
    title: { 'zh-CN': '附件损坏', en: 'Damaged attachments' },
    why: { 'zh-CN': '打不开的附件等于没有公开。', en: 'A file that does not open has not been published.' },
    basis: null,
    cases: {
      main: {
        message: {
          'zh-CN': '附件“{file}”{detail}已损坏，打不开。',
          en: '{file}{detail} is damaged and does not open.',
        },
        fix: {
          'zh-CN': '重新取得原文件，打开确认后替换。',
          en: 'Get the original again, open it, and replace the file.',
        },
      },
    },
  },
  'attachment-encrypted': {
    title: { 'zh-CN': '附件加密', en: 'Encrypted attachments' },
    why: { 'zh-CN': '要密码才能打开的附件，公众看不到内容。', en: 'The public cannot open a file with a password.' },
    basis: null,
    cases: {
      main: {
        message: { 'zh-CN': '附件“{file}”{detail}要密码才能打开。', en: '{file}{detail} asks for a password.' },
        fix: { 'zh-CN': '取消密码后重新保存。', en: 'Take the password off and save it again.' },
      },
    },
  },
  'attachment-type': {
    title: { 'zh-CN': '附件的类型与名称不符', en: 'Type and name of attachments' },
    why: {
      'zh-CN': '浏览器和读者按扩展名打开附件，名不副实的打不开。',
      en: 'Files are opened by their extension: a wrong one opens nothing.',
    },
    basis: null,
    cases: {
      main: {
        message: {
          'zh-CN': '附件“{file}”的名称说是 {extension}，内容却是 {detail}。',
          en: '{file} is called {extension} but is {detail}.',
        },
        fix: {
          'zh-CN': '改成真实的扩展名，或用原来的程序另存为 {extension}。',
          en: 'Rename it, or save it as {extension}.',
        },
      },
    },
  },
  'attachment-remnants': {
    title: { 'zh-CN': '附件里的编辑痕迹', en: 'Remnants of editing' },
    why: {
      'zh-CN': '批注、修订和隐藏的内容，读者打开附件就能看到。',
      en: 'Whoever opens the file can see comments, changes and what is hidden.',
    },
    basis: '《政府信息公开条例》第十六条、第十七条',
    cases: {
      comments: {
        message: { 'zh-CN': '附件“{file}”{detail}里还有批注。', en: '{file}{detail} still has comments.' },
        fix: { 'zh-CN': '删除全部批注后保存。', en: 'Delete all comments and save it.' },
      },
      changes: {
        message: {
          'zh-CN': '附件“{file}”{detail}里还有修订痕迹，删去的文字仍可看到。',
          en: '{file}{detail} still has tracked changes: deleted text can be seen.',
        },
        fix: { 'zh-CN': '接受或拒绝全部修订，关闭修订后保存。', en: 'Accept or reject all changes and save it.' },
      },
      hidden: {
        message: {
          'zh-CN': '附件“{file}”{detail}里有隐藏的内容（工作表、行列或文字）。',
          en: '{file}{detail} has hidden sheets, rows, columns or text.',
        },
        fix: { 'zh-CN': '不公开的删去，要公开的取消隐藏。', en: 'Delete what is not for the public; show the rest.' },
      },
    },
  },
  'attachment-archive': {
    title: { 'zh-CN': '压缩包', en: 'Archives' },
    why: {
      'zh-CN': '压缩包里再套压缩包、夹带程序，读者不敢打开，检查也看不透。',
      en: 'Nobody dares to open archives in archives or programs, and no check sees through them.',
    },
    basis: null,
    cases: {
      nested: {
        message: {
          'zh-CN': '压缩包“{file}”里还有压缩包（{detail}），其中的内容没有检查。',
          en: '{file} holds another archive ({detail}), which was not looked into.',
        },
        fix: { 'zh-CN': '解开后逐个作为附件发布。', en: 'Unpack it and publish the files one by one.' },
      },
      program: {
        message: {
          'zh-CN': '压缩包“{file}”里有程序或脚本（{detail}）。',
          en: '{file} holds a program or script ({detail}).',
        },
        fix: { 'zh-CN': '从压缩包里删去。', en: 'Delete it from the archive.' },
      },
    },
  },
  'image-place': {
    title: { 'zh-CN': '图片里的拍摄地点', en: 'Places in images' },
    why: {
      'zh-CN': '手机照片记着拍摄的经纬度，能暴露住处和行踪。',
      en: 'Photographs of telephones hold the place where they were taken.',
    },
    basis: '《个人信息保护法》第二十八条',
    cases: {
      main: {
        message: {
          'zh-CN': '图片“{file}”{detail}带有拍摄地点的经纬度。',
          en: 'The image {file}{detail} holds the coordinates of its place.',
        },
        fix: {
          'zh-CN': '用看图软件另存一份不带属性的图片，或在文件属性里“删除属性和个人信息”。',
          en: 'Save a copy without properties.',
        },
      },
    },
  },
  'stray-file': {
    title: { 'zh-CN': '没有人用的文件', en: 'Files nobody leads to' },
    why: {
      'zh-CN': '没有文件引用的附件不会公开，却留在仓库里，常是换下来的旧稿或发错的名单。',
      en: 'A file that nothing leads to is not published, yet it stays; often it is an old draft.',
    },
    basis: null,
    cases: {
      main: {
        message: {
          'zh-CN': '没有文件把“{file}”列为附件，正文里也没有链接到它。',
          en: 'No document attaches {file} or links to it.',
        },
        fix: {
          'zh-CN': '是附件的，写进所属文件的“附件”；是要公布的文件本身，用 npm run import 转成内容文件；不用的删去。',
          en: 'Attach it to its document, or delete it.',
        },
      },
    },
  },
} as const satisfies { readonly [rule: string]: CheckRuleText };

/** Properties by name, as {name}：value. */
export const PROPERTY_NAMES: { readonly [name: string]: Text } = {
  creator: { 'zh-CN': '作者', en: 'author' },
  lastModifiedBy: { 'zh-CN': '最后修改人', en: 'last editor' },
  manager: { 'zh-CN': '经理', en: 'manager' },
  company: { 'zh-CN': '单位', en: 'company' },
  contributor: { 'zh-CN': '参与人', en: 'contributor' },
};

/** Parts of attachments that have no name of their own. */
export const PART_NAMES = {
  comments: { 'zh-CN': '批注', en: 'comments' },
  deleted: { 'zh-CN': '修订中删去的文字', en: 'deleted text' },
  page: { 'zh-CN': '第{number}页', en: 'page {number}' },
  slide: { 'zh-CN': '第{number}张幻灯片', en: 'slide {number}' },
  sheet: { 'zh-CN': '“{name}”', en: '{name}' },
  properties: { 'zh-CN': '文件属性', en: 'properties' },
  several: { 'zh-CN': '（共 {count} 处）', en: ' ({count} places)' },
} as const satisfies Texts;
