import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  open: 'Abrir una carta compromiso',
  change: 'Cambiar los datos de la carta',
  name: 'Título',
  nameHint: 'Como lo leerá la gente: «Reparación de alumbrado público».',
  code: 'Clave',
  codeHint: 'Corta y sin espacios, como alumbrado-publico. Va en la dirección pública; no cambia.',
  unit: 'Dependencia responsable',
  services: 'Servicios que comprende',
  servicesHint: 'Uno o varios. Puede escribir parte del nombre en el buscador del navegador (Ctrl F).',
  tags: 'Temas',
  tagsHint: 'Separados por comas, como igualdad de género, accesibilidad. Sirven para agrupar cartas.',
  months: 'Meses entre revisiones',
  monthsHint:
    'Lo usual son 36. Pasada esa fecha la carta sigue vigente y se avisa a todos que su revisión está vencida.',
  chooseUnit: 'Elija una dependencia',
  missingName: 'Escriba el título',
  missingCode: 'Escriba una clave',
  badCode: 'La clave lleva solo minúsculas sin acento, números y guiones, como alumbrado-publico',
  takenCode: 'Otra carta tiene esa clave',
  missingServices: 'Elija al menos un servicio',
  foreignServices: 'Uno de los servicios es de otra dependencia: una carta reúne servicios de una sola',
  badMonths: 'Escriba un número de meses entre 1 y 120',
  signing:
    'Hay una versión en firmas o aprobada: el título y los servicios forman parte de lo que se firma y no cambian hasta que se publique o se devuelva',
  opened: 'Carta abierta. Lo primero es capacitar a la dependencia y formar el equipo.',
}

export const openWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    open: 'Open a charter',
    change: 'Change the data of the charter',
    name: 'Title',
    nameHint: 'As people will read it: “Street light repairs”.',
    code: 'Code',
    codeHint: 'Short and without blanks, like street-lights. It is part of the public address; it does not change.',
    unit: 'Department responsible',
    services: 'Services it covers',
    servicesHint: 'One or several. You can look for part of the name with your browser (Ctrl F).',
    tags: 'Themes',
    tagsHint: 'Separated by commas, like gender equality, accessibility. They group charters.',
    months: 'Months between reviews',
    monthsHint:
      'Usually 36. After that date the charter stays in force and everybody is told that its review is overdue.',
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
  },
})
