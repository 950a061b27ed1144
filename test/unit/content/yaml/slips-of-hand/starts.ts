import type { SlipRow } from './row.ts'

/** What a value starts with, or consists of, that means something else. */
export const SLIPS_OF_STARTS: readonly SlipRow[] = [
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
]
