import { expect, test } from 'vitest'
import { buyerKind, sameBuyer } from '../../../utils/matching/buyer'

test.each([
  ['Département de l’Ain', 'Conseil départemental de l’Ain', true],
  ['DEPARTEMENT DE LA LOIRE', 'Département de la Haute-Loire', false],
  ['Ville de Lyon', 'Commune de Lyon', true],
  ['Métropole de Lyon', 'Ville de Lyon', false],
  ['CCAS de Roanne', 'C.C.A.S. de Roanne', false],
  ['', 'Ville de Lyon', false],
  ['Conseil', 'Direction', false],
])('« %s » and « %s »: %s', (one, other, same) => {
  expect(sameBuyer(one, other)).toBe(same)
  expect(sameBuyer(other, one)).toBe(same)
})

test.each([
  ['Département de l’Ain', 'departement'],
  ['OPCO Santé', 'training-fund'],
  ['Centre hospitalier de Roanne', 'hospital'],
  ['CCAS de Lyon', 'social'],
  ['Région Auvergne-Rhône-Alpes', 'region'],
  ['Société du Grand Exemple', null],
])('%s is a %s', (name, kind) => {
  expect(buyerKind(name)).toBe(kind)
})
