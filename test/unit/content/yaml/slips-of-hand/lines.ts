import type { SlipRow } from './row.ts'

/** Lines: list items, indentation, values that go on. */
export const SLIPS_OF_LINES: readonly SlipRow[] = [
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
    'name: 甲\ngoals:\n  - - 甲\n  - 乙',
    [
      [
        '3:5',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：这一行写了两个列表项的开头。请只写一个“- ”；文字本身以“-”开头的，请加英文双引号。',
        'The YAML cannot be read: the line opens two list items. Write “- ” once; a text that starts with a dash stands between quotes.',
      ],
    ],
  ],
  [
    'name: 甲\ngoals:\n- - - 甲\n- 乙',
    [
      [
        '3:3',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：这一行写了两个列表项的开头。请只写一个“- ”；文字本身以“-”开头的，请加英文双引号。',
        'The YAML cannot be read: the line opens two list items. Write “- ” once; a text that starts with a dash stands between quotes.',
      ],
    ],
  ],
  [
    'name: 甲\ngoals:\n  -- 甲\n  - 乙',
    [
      [
        '3:3',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：“--甲”不能作为列表项的开头。请写“- ”（英文连字符加一个空格）。',
        'The YAML cannot be read: “--甲” does not start a list item. Write “- ”, a half-width dash and a space.',
      ],
    ],
  ],
  [
    'name: 甲\ngoals:\n  - -\n  - 乙',
    [
      [
        '3:5',
        'yaml-not-readable',
        '这里的格式（YAML）读不出来：值开头的“-”另有含义。请加英文引号："-"。',
        'The YAML cannot be read: a value cannot start with “-”, which has another meaning. Write it between quotes: "-".',
      ],
    ],
  ],
]
