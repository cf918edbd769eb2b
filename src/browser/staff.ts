import { wakeBothFaces } from './both-faces.ts'
import { chooseRows } from './bulk.ts'
import { switchDensity } from './density.ts'
import { walkRows } from './keyboard.ts'
import { openRows } from './rows.ts'

wakeBothFaces()
switchDensity(document)
openRows(document)
chooseRows(document)
walkRows(document)
