import { chooseRows } from './bulk.ts'
import { wakeCommon } from './common.ts'
import { walkRows } from './keyboard.ts'
import { openRows } from './rows.ts'

wakeCommon()
openRows(document)
chooseRows(document)
walkRows(document)
