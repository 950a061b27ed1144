/** YAML as it is written by hand with a slip, above `REST`, and what is told: place, rule, Chinese, English. */
export const SLIPS: readonly (readonly [string, readonly (readonly [string, string, string, string])[]])[] = [
  [
    'name：张三',
    [
      [
        '1:5',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：“name”后面的“：”是中文冒号。请改用英文冒号加一个空格：“name: ”。',
        'The YAML cannot be read: the colon after “name” is the full-width “：”. Write “name: ” with a half-width colon and a space.',
      ],
    ],
  ],
  [
    'name:张三',
    [
      [
        '1:5',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：“name”的冒号后面没有空格。请写成“name: ”。',
        'The YAML cannot be read: there is no space after the colon of “name”. Write “name: ”.',
      ],
    ],
  ],
  [
    'name:　张三',
    [
      [
        '1:5',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：“name”的冒号后面是全角空格（U+3000）。请改用普通空格：“name: ”。',
        'The YAML cannot be read: after the colon of “name” stands the full-width space U+3000. Write an ordinary space: “name: ”.',
      ],
    ],
  ],
  [
    'name :张三',
    [
      [
        '1:6',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：“name”的冒号后面没有空格。请写成“name: ”。',
        'The YAML cannot be read: there is no space after the colon of “name”. Write “name: ”.',
      ],
    ],
  ],
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
    'name: - 甲',
    [
      [
        '1:7',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：值开头的“-”另有含义。请加英文引号："- 甲"。',
        'The YAML cannot be read: a value cannot start with “-”, which has another meaning. Write it between quotes: "- 甲".',
      ],
    ],
  ],
  [
    'name: *甲',
    [
      [
        '1:7',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：值开头的“*”另有含义。请加英文引号："*甲"。',
        'The YAML cannot be read: a value cannot start with “*”, which has another meaning. Write it between quotes: "*甲".',
      ],
    ],
  ],
  [
    'name: &甲 乙',
    [
      [
        '1:7',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：值开头的“&”另有含义。请加英文引号："&甲 乙"。',
        'The YAML cannot be read: a value cannot start with “&”, which has another meaning. Write it between quotes: "&甲 乙".',
      ],
    ],
  ],
  [
    'name: !甲',
    [
      [
        '1:7',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：值开头的“!”另有含义。请加英文引号："!甲"。',
        'The YAML cannot be read: a value cannot start with “!”, which has another meaning. Write it between quotes: "!甲".',
      ],
    ],
  ],
  [
    'name: %甲',
    [
      [
        '1:7',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：值开头的“%”另有含义。请加英文引号："%甲"。',
        'The YAML cannot be read: a value cannot start with “%”, which has another meaning. Write it between quotes: "%甲".',
      ],
    ],
  ],
  [
    'name: @甲',
    [
      [
        '1:7',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：值开头的“@”另有含义。请加英文引号："@甲"。',
        'The YAML cannot be read: a value cannot start with “@”, which has another meaning. Write it between quotes: "@甲".',
      ],
    ],
  ],
  [
    'name: `甲`',
    [
      [
        '1:7',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：值开头的“`”另有含义。请加英文引号："`甲`"。',
        'The YAML cannot be read: a value cannot start with “`”, which has another meaning. Write it between quotes: "`甲`".',
      ],
    ],
  ],
  [
    'name: [2021]1号',
    [
      [
        '1:7',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：值开头的“[”另有含义。请加英文引号："[2021]1号"。',
        'The YAML cannot be read: a value cannot start with “[”, which has another meaning. Write it between quotes: "[2021]1号".',
      ],
    ],
  ],
  [
    'name: {甲}乙',
    [
      [
        '1:7',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：值开头的“{”另有含义。请加英文引号："{甲}乙"。',
        'The YAML cannot be read: a value cannot start with “{”, which has another meaning. Write it between quotes: "{甲}乙".',
      ],
    ],
  ],
  [
    'name: [甲',
    [
      [
        '1:7',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：这里开始的括号 [ 没有结束。请补上另一半；括号是文字的，请给整个值加英文双引号。',
        'The YAML cannot be read: the bracket [ that opens here is not closed. Close it, or write the value between quotes.',
      ],
    ],
  ],
  [
    'name: >=90%',
    [
      [
        '1:7',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：值开头的“>”另有含义。请加英文引号：">=90%"。',
        'The YAML cannot be read: a value cannot start with “>”, which has another meaning. Write it between quotes: ">=90%".',
      ],
    ],
  ],
  [
    'name: >',
    [
      [
        '1:7',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：单写“>”另有含义，值会变成空白。请加英文双引号：">"。',
        'The YAML cannot be read: “>” alone has another meaning, and the value would be blank. Write it between quotes: ">".',
      ],
    ],
  ],
  [
    'name: |',
    [
      [
        '1:7',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：单写“|”另有含义，值会变成空白。请加英文双引号："|"。',
        'The YAML cannot be read: “|” alone has another meaning, and the value would be blank. Write it between quotes: "|".',
      ],
    ],
  ],
  [
    'name: -',
    [
      [
        '1:7',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：值开头的“-”另有含义。请加英文引号："-"。',
        'The YAML cannot be read: a value cannot start with “-”, which has another meaning. Write it between quotes: "-".',
      ],
    ],
  ],
  [
    'name: ~',
    [
      [
        '1:7',
        'blank-text',
        '“~”是空的。请照原文填写；可以不填的，把整项删去。',
        '“~” is blank. Write what is printed, or leave the key out where it may be left out.',
      ],
    ],
  ],
  [
    'name: 100',
    [
      [
        '1:7',
        'text-not-quoted',
        '100 没有加引号，会被当作数字或开关，不是文字。请加英文双引号："100"。',
        'The value 100 is read as a number or a switch, not as text. Write it between quotes: "100".',
      ],
    ],
  ],
  [
    'name: 甲\ngoals:\n  -1.目标\n  - 2.目标',
    [
      [
        '3:3',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：“-1”不能作为列表项的开头。请写“- ”（英文连字符加一个空格）。',
        'The YAML cannot be read: “-1” does not start a list item. Write “- ”, a half-width dash and a space.',
      ],
    ],
  ],
  [
    'name: 甲\ngoals:\n－ 甲\n• 乙',
    [
      [
        '3:1',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：“－甲”不能作为列表项的开头。请写“- ”（英文连字符加一个空格）。',
        'The YAML cannot be read: “－甲” does not start a list item. Write “- ”, a half-width dash and a space.',
      ],
      [
        '4:1',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：“•乙”不能作为列表项的开头。请写“- ”（英文连字符加一个空格）。',
        'The YAML cannot be read: “•乙” does not start a list item. Write “- ”, a half-width dash and a space.',
      ],
    ],
  ],
  [
    'name: 甲\ngoals:\n  - 甲\n - 乙',
    [
      [
        '4:2',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：这一行缩进 1 格，同层的行是 2 格。请在行首写 2 个空格。',
        'The YAML cannot be read: the line is indented by 1, its neighbours by 2. Put 2 spaces before it.',
      ],
    ],
  ],
  [
    'name: 甲\ngoals:\n  - 甲\n    - 乙',
    [
      [
        '4:5',
        'value-folded',
        '“- 乙”比上面那一项缩进得多，会接到那一项后面。请在行首写与那一项同样多的空格。',
        '“- 乙” is indented deeper than the item above and would be joined to it. Put as many spaces before it as before that item.',
      ],
    ],
  ],
  [
    'name: 甲\ngoals: 目标一\n  - 甲',
    [
      [
        '3:3',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：“- 甲”是列表项，但上面那一项在冒号后已经写了值。请把那个值也另起一行，写成列表的第一项。',
        'The YAML cannot be read: the list item “- 甲” stands below a key that has a value on its own line. Write that value as the first item, on a line below the key.',
      ],
    ],
  ],
  [
    'name: 甲\npurpose: 第一行\n  第二行',
    [
      [
        '3:3',
        'value-folded',
        '“第二行”会接到上一行后面，中间多出一个空格。请把整个值写在一行里；要保留换行的，在冒号后写“|”，文字从下一行起缩进书写。',
        '“第二行” would be joined to the line above by a space. Write the value on one line, or put “|” after the colon and its lines below, indented.',
      ],
    ],
  ],
  [
    'name: 甲\npurpose: 第一行\n第二行',
    [
      [
        '3:1',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：“第二行”这一行没有名称。请写成“名称: 值”；如果是上面那个值的后半，请接在同一行。',
        'The YAML cannot be read: the line “第二行” has no key. Write “key: value”; if it belongs to the value above, write both on one line.',
      ],
    ],
  ],
  [
    'name: 甲\n  purpose: 乙',
    [
      [
        '2:3',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：这一行缩进 2 格，同层的行是 0 格。请去掉行首的空格。',
        'The YAML cannot be read: the line is indented by 2, its neighbours by 0. Put no spaces before it.',
      ],
    ],
  ],
  [
    'name: 甲\nspendPlan:\n\t3月底: 50%\n  6月底: 100%',
    [
      [
        '3:1',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：不能用制表符（Tab）缩进。请改用普通空格。',
        'The YAML cannot be read: a tab cannot indent. Use spaces.',
      ],
    ],
  ],
  [
    'name: 甲\nspendPlan:\n　3月底: 50%\n  6月底: 100%',
    [
      [
        '3:1',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：不能用全角空格（U+3000）缩进。请改用普通空格。',
        'The YAML cannot be read: the full-width space U+3000 cannot indent. Use spaces.',
      ],
    ],
  ],
  [
    'name: 甲\nspendPlan:\n\t3月底: 50%\n　　6月底: 100%',
    [
      [
        '3:1',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：不能用制表符（Tab）缩进。请改用普通空格。',
        'The YAML cannot be read: a tab cannot indent. Use spaces.',
      ],
      [
        '4:1',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：不能用全角空格（U+3000）缩进。请改用普通空格。',
        'The YAML cannot be read: the full-width space U+3000 cannot indent. Use spaces.',
      ],
    ],
  ],
  [
    'name: 甲\nspendPlan:\n  3月底：50%\n  6月底:100%',
    [
      [
        '3:6',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：“3月底”后面的“：”是中文冒号。请改用英文冒号加一个空格：“3月底: ”。',
        'The YAML cannot be read: the colon after “3月底” is the full-width “：”. Write “3月底: ” with a half-width colon and a space.',
      ],
      [
        '4:6',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：“6月底”的冒号后面没有空格。请写成“6月底: ”。',
        'The YAML cannot be read: there is no space after the colon of “6月底”. Write “6月底: ”.',
      ],
    ],
  ],
  [
    'name: 甲\nname: 乙',
    [
      [
        '2:1',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：“name”写了两次，前一次在第 1 行。请删去一个。',
        'The YAML cannot be read: the key “name” is there twice, first on line 1. Delete one.',
      ],
    ],
  ],
  [
    '项目名称: 甲',
    [
      [
        '1:1',
        'unknown-key',
        '没有“项目名称”这一项。是不是想写 name（项目名称）？',
        'The key “项目名称” is not known. Did you mean “name”?',
      ],
    ],
  ],
  [
    'name: 甲\n项目负责人: 张三\n用途: 乙',
    [
      [
        '2:1',
        'unknown-key',
        '没有“项目负责人”这一项。请删去；原表有这一栏的，写到 fields（其他栏目）下，用 label 写栏目名、text 写内容。',
        'The key “项目负责人” is not known. Delete it, or write it as a label and a text under “fields”.',
      ],
      [
        '3:1',
        'unknown-key',
        '没有“用途”这一项。是不是想写 purpose（资金用途）？',
        'The key “用途” is not known. Did you mean “purpose”?',
      ],
    ],
  ],
  [
    'name: 甲\nsource: { file：source/a.txt，place：第1行 }',
    [
      [
        '2:15',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：“：”是中文标点。花括号里请写“: ”（英文标点加一个空格）。',
        'The YAML cannot be read: “：” is a full-width character. Between { and } write “: ”.',
      ],
      [
        '2:28',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：“，”是中文标点。花括号里请写“, ”（英文标点加一个空格）。',
        'The YAML cannot be read: “，” is a full-width character. Between { and } write “, ”.',
      ],
      [
        '2:34',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：“：”是中文标点。花括号里请写“: ”（英文标点加一个空格）。',
        'The YAML cannot be read: “：” is a full-width character. Between { and } write “: ”.',
      ],
    ],
  ],
  [
    'name: 甲\ntitle: |\n  注：一 #1\n  name：二\npurpose: "第一行：\n  第二行"\ngoals：[]',
    [
      [
        '7:6',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：“goals”后面的“：”是中文冒号。请改用英文冒号加一个空格：“goals: ”。',
        'The YAML cannot be read: the colon after “goals” is the full-width “：”. Write “goals: ” with a half-width colon and a space.',
      ],
    ],
  ],
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

/** The other keys that a project's file must have. */
export const REST = 'moneyUnit: 元\nbudget: "1.00"\nfunding: {}\nindicators: []\n'
