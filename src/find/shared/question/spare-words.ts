/** What is said before a question; dropped at the beginning of what was typed. */
export const LEADS = [
  ...['请问一下', '请问', '问一下', '我想知道', '我想了解', '我想问一下', '我想问', '我想查一下', '我想查', '我想看'],
  ...['想知道', '想了解', '想问一下', '想问', '想查一下', '想查', '查一下', '查查', '搜一下'],
  ...[
    '帮我查一下',
    '帮我查',
    '帮我看看',
    '帮我找',
    '帮我',
    '告诉我',
    '看一下',
    '看看',
    '找一下',
    '列出',
    '列举',
    '麻烦',
    '你好',
    '您好',
  ],
]

/** What is said after one; dropped at the end of what was typed. */
export const TAILS = ['呢', '吗', '啊', '呀', '吧', '嘛', '么', '谢谢', '谢谢了']

/** What joins an understood stretch to the words after it and before it: dropped where it stands between. */
export const AFTER_PART = ['的', '了', '那个', '这个', '一共', '总共', '用于', '用在', '花在', '以来', '期间']
export const BEFORE_PART = [
  '的',
  '了',
  '到底',
  '究竟',
  '现在',
  '目前',
  '这个',
  '那个',
  '项目的',
  '一共',
  '总共',
  '关于',
  '这块',
  '这方面',
  '已经',
]

/** What says nothing of which project is meant: dropped from the end or the beginning of a text where nothing has it whole. */
export const GENERAL_AT_END = [
  ...[
    '项目',
    '工程',
    '方面',
    '情况',
    '类',
    '有关',
    '相关',
    '工作',
    '事项',
    '经费',
    '资金',
    '费用',
    '支出',
    '专项',
    '预算',
  ],
  ...['上', '里', '中', '在', '是', '有', '为', '都', '还', '共', '于', '的', '了'],
]
export const GENERAL_AT_START = [
  ...[
    '关于',
    '有关',
    '涉及',
    '所有',
    '全部',
    '项目',
    '对',
    '给',
    '为',
    '在',
    '跟',
    '和',
    '与',
    '里',
    '中',
    '上',
    '度',
    '年',
    '内',
    '是',
    '有',
    '于',
    '都',
    '还',
    '的',
  ],
]

/** Where a text is cut where nothing has it whole. */
export const JOINTS = ['的', '和', '与', '及', '、', '以及', '跟']

/** What is no text to look for when it is all that is left between understood stretches. */
export const NOTHING = [
  '项目',
  '工程项目',
  '的项目',
  '所有项目',
  '单位',
  '部门',
  '预算',
  '情况',
  '的',
  '了',
  '是',
  '有',
  '都',
  '还',
  '在',
  '中',
  '里',
  '和',
  '与',
  '上',
  '到',
  '至',
  '及',
  '年',
  '的是',
]
