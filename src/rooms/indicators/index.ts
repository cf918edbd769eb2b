/** Indicators: what is measured of each service, with the records behind every figure. */
import type { Room } from '../../platform/http/room.ts'
import { captureNavigation, capturePage } from './capture/capture.page.tsx'
import { correctPage } from './correct/correct.page.tsx'
import { declarePage } from './declare/declare.page.tsx'
import { editIndicatorPage, newIndicatorPage } from './define/define.page.tsx'
import { importPage } from './import/import.page.tsx'
import { listNavigation, listPage } from './list/list.page.tsx'
import { evidenceDownload, observationPage } from './observations/observation.page.tsx'
import { observationsPage } from './observations/observations.page.tsx'
import { recordsCsv, recordsXlsx } from './records/export.download.ts'
import { recordsPage } from './records/records.page.tsx'
import { indicatorPage } from './show/show.page.tsx'

export { type Promised, promisesAreFound } from './targets.ts'

import { measureEndedJob, refreshJob } from './measure/measure.jobs.ts'
import { may } from './permissions.ts'

export { addIndicator, type IndicatorDraft } from './add/add-indicator.ts'
export { ControlChartOf } from './chart.view.tsx'
export { controlChartOf } from './control-chart-of.ts'
export { figureText, figureWords, rangeText, sayTarget, targetText, tellingDigits } from './figure-words.ts'
export { periodMonths, periodName } from './formula/period-words.ts'
export {
  frequencyOf,
  nextPeriod,
  periodCode,
  periodOf,
  periodOfCode,
  periodsOf,
  previousPeriod,
  yearBefore,
} from './formula/periods.ts'
export { type TargetRefusal, validateTarget } from './formula/target.ts'
export { formulaText } from './formula-names.ts'
export { freeze } from './freeze/freeze.ts'
export { freezeMeasured } from './freeze/freeze-measured.ts'
export { type Indicator, indicatorById, indicatorsById } from './indicators.queries.ts'
export { measure } from './measure/measure.ts'
export { type ObservationDraft, observe } from './observe/observe.ts'
export { withdrawObservations } from './observe/withdraw.ts'
export { indicatorPath, recordsPath } from './paths.ts'
export { currentPeriod } from './periods.ts'
export { type ProofAccount, proofReport, proveAll } from './prove/report.ts'
export { figuresOf, readingsOf } from './read/figures-of.ts'
export { knownFigures } from './read/known-figures.ts'
export { recompute } from './refresh/recompute.ts'
export { refresh } from './refresh/refresh.ts'
export { unitName } from './unit-name.ts'
export type {
  Base,
  Comparator,
  Comparison,
  Condition,
  Figure,
  Formula,
  Frequency,
  Judgement,
  Measure,
  ObservationPopulation,
  Period,
  Population,
  RequestPopulation,
  Selection,
  Status,
  Target,
  UnitOfMeasure,
} from './vocabulary.ts'
export { BASES, FREQUENCIES, judge, UNITS_OF_MEASURE } from './vocabulary.ts'

export const indicatorsRoom: Room = {
  name: 'indicators',
  routes: [
    listPage,
    indicatorPage,
    recordsPage,
    recordsCsv,
    recordsXlsx,
    newIndicatorPage,
    editIndicatorPage,
    correctPage,
    declarePage,
    observationsPage,
    observationPage,
    evidenceDownload,
    capturePage,
    importPage,
  ],
  navigation: [listNavigation, captureNavigation],
  permissions: Object.values(may),
  jobs: [refreshJob, measureEndedJob],
}
