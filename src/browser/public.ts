import { wakeBothFaces } from './both-faces.ts'

wakeBothFaces()
