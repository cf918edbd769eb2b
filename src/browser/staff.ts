import { wakeBothFaces } from './both-faces.ts'
import { chooseRows } from './bulk.ts'
import { walkRows } from './keyboard.ts'
import { openRows } from './rows.ts'

wakeBothFaces()
openRows(document)
chooseRows(document)
walkRows(document)
