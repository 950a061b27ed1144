import type { SlipRow } from './row.ts'

/** Quotes, and what goes wrong inside a value without them. */
export const SLIPS_OF_QUOTES: readonly SlipRow[] = [
  [
    'name: "张三',
    [
      [
        '1:7',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：这里开始的引号 " 没有结束。请在值的末尾写上 "。',
        'The YAML cannot be read: the quote " that opens here is not closed. Write " at the end of the value.',
      ],
    ],
  ],
  [
    'name: "张三”',
    [
      [
        '1:7',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：这里开始的引号 " 没有结束，末尾的 ” 是中文引号。请在值的末尾写上 "。',
        'The YAML cannot be read: the quote " that opens here is not closed; the ” at its end is another character. Write " at the end of the value.',
      ],
    ],
  ],
  [
    "name: '张三",
    [
      [
        '1:7',
        'yaml-not-readable',
        "这里的格式（YAML）读不出来：这里开始的引号 ' 没有结束。请在值的末尾写上 '。",
        "The YAML cannot be read: the quote ' that opens here is not closed. Write ' at the end of the value.",
      ],
    ],
  ],
  [
    'name: "他说"好""',
    [
      [
        '1:11',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：值在 " 处已经结束，后面又有“好""”。请只在整个值的两头加英文引号，里面的引号改用中文引号“”。',
        'The YAML cannot be read: “好""” stands after the closing quote ". Keep one pair of quotes around the whole value and write “ ” or 「」 inside it.',
      ],
    ],
  ],
  [
    'name: "a\\目"',
    [
      [
        '1:9',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：双引号里的“\\目”另有含义。请把“\\”写两遍。',
        'The YAML cannot be read: “\\目” between double quotes means something else. Write the “\\” twice.',
      ],
    ],
  ],
  [
    'name: 测试: 项目',
    [
      [
        '1:7',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：值里有冒号加空格。请给整个值加英文引号："测试: 项目"。',
        'The YAML cannot be read: the value holds a colon and a space. Write it between quotes: "测试: 项目".',
      ],
    ],
  ],
  ['name: 项目：', []],
  [
    'name: 测试:',
    [
      [
        '1:7',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：值里有冒号加空格。请给整个值加英文引号："测试:"。',
        'The YAML cannot be read: the value holds a colon and a space. Write it between quotes: "测试:".',
      ],
    ],
  ],
  [
    'name: 项目 #3',
    [
      [
        '1:7',
        'value-cut-short',
        '“项目”后面的“#3”会丢掉：空格后的“#”表示注释。请给整个值加英文双引号；真是注释的，请另起一行写。',
        '“项目” would lose “#3”, since “#” after a space starts a note. Write the whole value between quotes; a note stands on a line of its own.',
      ],
    ],
  ],
  [
    'name: #3项目',
    [
      [
        '1:7',
        'value-cut-short',
        '值的“#3项目”会丢掉：空格后的“#”表示注释。请给整个值加英文双引号；真是注释的，请另起一行写。',
        'The value would lose “#3项目”, since “#” after a space starts a note. Write the whole value between quotes; a note stands on a line of its own.',
      ],
    ],
  ],
  ['name: "项目 #3" # 注', []],
  [
    'name: “甲”\ncode: “A1”',
    [
      [
        '2:7',
        'code-not-valid',
        '编码““A1””不对。请只用字母和数字，连字符只能夹在中间。两头的引号要用英文引号 "。',
        'The code ““A1”” is not valid. Write letters and digits, with hyphens only between them. The quotes around it must be straight: " and ".',
      ],
    ],
  ],
]
