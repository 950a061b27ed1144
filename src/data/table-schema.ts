import type { Column, ColumnType, DataTable } from './columns/column.ts'

/** What each type of column is called in a Table Schema. An amount in yuan is a number with a point. */
const TYPES: Readonly<Record<ColumnType, object>> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  yuan: { type: 'number' },
  year: { type: 'year' },
  date: { type: 'date' },
  'yes-no': { type: 'boolean', trueValues: ['是'], falseValues: ['否'] },
  address: { type: 'string', format: 'uri' },
}

/** A table's columns as a Table Schema. An empty cell is one that the document does not have, or left blank.
 *  Source: Data Package 2.0, Table Schema; the fiscal types are those of the Fiscal Data Package's taxonomy of budgets. */
export function tableSchemaOf({ columns, key }: Pick<DataTable, 'columns' | 'key'>) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(fieldOf),
    missingValues: [''],
    ...(key && { primaryKey: key }),
  }
}

function fieldOf({ name, type, about, unit, example, required, computed, fiscal }: Column) {
  return {
    ...{ name, ...TYPES[type], description: `${about}${computed ? '（本站算）' : ''}`, example },
    ...(unit && { unit }),
    ...(fiscal && { columnType: fiscal }),
    ...(required && { constraints: { required: true } }),
  }
}
