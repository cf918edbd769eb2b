import { wakeCommon } from './common.ts'

wakeCommon()
