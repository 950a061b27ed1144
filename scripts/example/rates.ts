/** How often the generated documents have what real ones have: 0–1, of the things named. "Sample" is the document in
 *  content/2021/101001 (4 projects, 36 indicators); "forms" are the application forms and self-appraisals that the import
 *  is tested with. A sample of four projects says that something happens, not how often: those are guesses, and lower. */
export const RATES = {
  // Units
  /** Units whose forms print no codes. Forms: one in four. */
  unitWithoutCodes: 1 / 7,
  /** A unit that published nothing in a year, of all units and years. Guess. */
  unitMissing: 0.02,
  /** A unit that published its targets but no self-appraisals for a finished year. Guess. */
  appraisalMissing: 0.06,
  /** A unit that published no monitoring in a year. Guess: 财预〔2019〕136号 asks for monitoring, not for its publication. */
  monitoringMissing: 0.3,
  /** Units that have a project of 车辆. Sample: yes. */
  vehicles: 0.7,
  /** Units that write one basis everywhere. Sample: 36 of 36 indicators. */
  oneBasis: 0.35,

  // What becomes of a project from one year to the next; the rest goes on as it is. Guesses.
  newCode: 0.12,
  renamedDeclared: 0.03,
  renamedSilently: 0.03,
  dropped: 0.07,
  split: 0.015,
  merged: 0.015,

  // What becomes of one number in a project's text and targets from one year to the next. Guesses.
  numberRaised: 0.14,
  numberLowered: 0.08,
  /** A project whose purpose and goals are put into other words. */
  reworded: 0.1,
  budgetChanged: 0.55,

  // Money
  /** Projects with other funds beside fiscal ones. Sample: none of 4; forms: some. */
  otherFunds: 0.15,
  /** Funding that does not add up to the budget. Guess. */
  sumWrong: 0.008,
  /** An amount printed twice in its cell, such as 854万854万. Forms: one in a county's form of 2022. */
  amountTwice: 0.004,
  /** An amount with its unit in the cell, such as 250万. Forms: one in four. */
  amountWithUnit: 0.02,

  // Spend plan
  /** First month left blank. Sample: 2 of 4. */
  planBlank: 0.15,
  /** A later month below an earlier one. Guess. */
  planFalls: 0.01,
  /** A plan that does not end at 100 %. Guess. */
  planEndsEarly: 0.015,
  /** Everything is spent by June. Sample: 1 of 4. */
  planByJune: 0.06,

  // Indicators, of each row or project
  /** A count with a percentage. Sample: 2 of about 8 counts. */
  countWithPercent: 0.06,
  /** A cost with a percentage. Sample: 4 of 4; forms: none. */
  costWithPercent: 0.1,
  /** A cost with ≥. Guess. */
  costAtLeast: 0.02,
  /** A percentage without its number. Sample: 2 of 36. */
  percentAlone: 0.015,
  /** A completion rate in persons or times. Sample: 1 of 36. */
  rateInPersons: 0.006,
  /** A qualitative target that repeats its indicator's name. Sample: 10 of about 18. */
  repeatsName: 0.25,
  /** A description equal to the name. Sample: 17 of 36. */
  nameIsDescription: 0.25,
  /** A target with a vague verb only, such as 促进社会稳定. Sample: several. */
  vague: 0.15,
  /** A target of at least 100 %. Sample: 1 of 36. */
  atLeastHundred: 0.04,
  /** A target above 100 %. Guess. */
  aboveHundred: 0.004,
  /** A cell left blank. */
  targetBlank: 0.006,
  basisBlank: 0.02,
  /** A placeholder such as ≥**株 or an instruction left in its cell. Forms: one. */
  placeholder: 0.006,
  /** A level two under the wrong level one. Guess. */
  wrongLevel: 0.004,
  /** Projects whose indicators all have one threshold. Guess. */
  oneThreshold: 0.03,
  /** Projects that mix both layouts. Guess. */
  mixedLayouts: 0.01,
  /** Projects without satisfaction, cost or benefit rows. Guess. */
  groupMissing: 0.02,
  /** Projects without a purpose. Guess. */
  purposeMissing: 0.01,
  /** Projects that copy their goals from another project of the unit. Guess. */
  goalsCopied: 0.02,

  // Self-appraisals
  /** Projects whose budget was changed during the year. Guess. */
  revisedBudget: 0.25,
  /** Quantitative targets that were missed by an otherwise good project. Guess. */
  missed: 0.05,
  /** Missed targets without a reason. Forms: some. */
  reasonMissing: 0.15,
  /** Scores that the formula does not give. Guess. */
  scoreOdd: 0.01,
  /** Weights that do not sum to 100. Guess. */
  weightsOdd: 0.015,
  /** An execution rate that its amounts do not give. Guess. */
  rateOdd: 0.01,
  /** More than 130 % achieved. Guess. */
  overAchieved: 0.015,
  /** Full marks for an empty or wordy actual value. Forms: 完成 for ≤30万元. */
  actualWordy: 0.02,
  /** A target that is not the published one. Guess. */
  targetChanged: 0.01,
  /** A project that publishes no self-appraisal while its unit does. Guess. */
  projectNotAppraised: 0.02,
} as const

/** How well a project went, with its rate of all projects. Self-appraisals hardly ever call themselves poor. */
export const OUTCOMES = [
  { outcome: 'excellent', rate: 0.8 },
  { outcome: 'good', rate: 0.12 },
  { outcome: 'fair', rate: 0.06 },
  { outcome: 'poor', rate: 0.02 },
] as const

export type Outcome = (typeof OUTCOMES)[number]['outcome']
