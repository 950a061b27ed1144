import type { DepartmentDossier } from '../../dossier/department-dossier.ts'
import type { Department } from '../../model/department.ts'
import { sourcePath } from '../../words/address.ts'
import { type Filled, printed, tableOf } from './column.ts'
import { originOf, UNIT_OWNER } from './common.ts'

interface Source {
  readonly department: Department
  readonly source: Department['sources'][number]
}

const COLUMNS: readonly Filled<Source>[] = [
  printed('原文文件', '原文在内容文件夹里的名称', 'source/goals.docx', ({ source }) => source.file),
  printed('原文标题', '文件标题', '2025年部门预算绩效文本', ({ source }) => source.title),
  printed('发布单位', '谁发布的', '某区财政局', ({ source }) => source.publisher),
  {
    ...{ name: '公布日期', type: 'date', about: '文件公布的日期；不知道就空着', example: '2025-02-10' },
    of: ({ source }) => source.published,
  },
  {
    ...{ name: '发布网址', type: 'address', about: '原来在哪里发布', example: 'https://www.example.gov.cn/a.docx' },
    of: ({ source }) => source.url,
  },
  {
    ...{ name: '字节数', type: 'integer', about: '文件多大', unit: '字节', example: '52341', required: true },
    of: ({ source }) => source.bytes,
  },
  printed('SHA-256', '文件内容的 SHA-256，用来核对是不是同一份', '9f86d081…', ({ source }) => source.sha256),
]

/** The documents that everything was transcribed from, a row each. */
export const SOURCE_TABLE = tableOf<Source>(
  {
    ...{ id: 'sources', title: '原文', about: '一份原文一行：哪里发布、哪天公布、校验码；网址是本站保存的一份' },
    key: ['所在页', '原文文件'],
    columns: [
      ...[...UNIT_OWNER, ...COLUMNS],
      ...originOf<Source>(({ department, source }) => sourcePath(department, source)),
    ],
  },
  ({ department }: DepartmentDossier) => department.sources.map((source) => ({ department, source })),
)
