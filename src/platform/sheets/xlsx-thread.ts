/** Writes one workbook and ends. */
import { parentPort, workerData } from 'node:worker_threads'
import writeExcelFile, { type Sheet } from 'write-excel-file/node'

const file = await writeExcelFile(workerData as Sheet<Buffer>[]).toBuffer()
parentPort!.postMessage(file)
