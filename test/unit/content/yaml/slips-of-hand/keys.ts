import type { SlipRow } from './row.ts'

/** Keys: their colons, keys that are not known or are there twice. */
export const SLIPS_OF_KEYS: readonly SlipRow[] = [
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
]
