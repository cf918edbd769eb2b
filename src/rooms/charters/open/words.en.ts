import type { OpenWords } from './words.ts'

export const english: OpenWords = {
  open: 'Open a charter',
  change: 'Change the data of the charter',
  name: 'Title',
  nameHint: 'As people will read it: “Street light repairs”.',
  code: 'Code',
  codeHint: 'Short and without blanks, like street-lights. It is part of the public address; it does not change.',
  unit: 'Department responsible',
  services: 'Services it covers',
  servicesHint: 'One or several, all of the department responsible. Open its name to see them.',
  tags: 'Themes',
  tagsHint: 'Separated by commas, like gender equality, accessibility. They group charters.',
  months: 'Months between reviews',
  monthsHint:
    'Usually 36. After that date the charter stays in force and everybody is told that its review is overdue.',
  mendingDays: 'Business days to mend',
  mendingHint: 'When a commitment is not kept or somebody complains, in how many days the correction must be done.',
  badMendingDays: 'Enter a number of days between 1 and 250',
  chooseUnit: 'Choose a department',
  missingName: 'Enter the title',
  missingCode: 'Enter a code',
  badCode: 'The code takes only lower case without accents, digits and hyphens, like street-lights',
  takenCode: 'Another charter has that code',
  missingServices: 'Choose at least one service',
  foreignServices: 'One of the services belongs to another department: a charter gathers services of one',
  badMonths: 'Enter a number of months between 1 and 120',
  signing:
    'A version is being signed or is approved: title and services are part of what is signed and do not change until it is published or returned',
  opened: 'Charter opened. First of all, train the department and form the team.',
}
