import { catalogue } from '../../../platform/words/words.ts'
import { english } from './words.en.ts'

const spanish = {
  title: 'Cuánto de lo que ofrecemos prometemos',
  staffTitle: 'Cobertura de cartas',
  navigation: 'Cobertura de cartas',
  lead: 'De cada trámite o servicio: si tiene una carta en vigor, y si esa carta tiene un certificado vigente hoy.',
  services: 'Trámites y servicios',
  servicesBase: (units: string) => `en ${units} dependencias`,
  withCharter: 'Con carta',
  withCharterBase: (n: string, of: string) => `${n} de ${of} servicios`,
  certified: 'De ellos, certificados',
  certifiedShort: 'Con certificado',
  shareShort: '% del total',
  certifiedBase: (n: string, of: string) => `${n} de ${of} con carta`,
  certifiedOfAll: 'Certificados, de todos',
  certifiedOfAllBase: (n: string, of: string) => `${n} de ${of} servicios`,
  none: 'Sin dato',
  byUnit: 'Por dependencia',
  unit: 'Dependencia',
  total: 'Todas',
  how: 'Cómo se cuenta',
  definitions: [
    'Se cuentan los servicios en uso hoy, cada uno en la dependencia que responde por él.',
    'Con carta: los que cubre una carta en vigor. Una carta suspendida, vencida o en preparación no cubre.',
    'Certificados: los que cubre una carta con un certificado otorgado, no retirado y que no ha vencido hoy.',
  ],
  charters: 'Ver las cartas',
}

export type CoverageWords = typeof spanish

export const coverageWords = catalogue<CoverageWords>({ 'es-MX': spanish, en: english })
