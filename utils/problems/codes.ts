import type { ProblemCode } from './problem'

/** The number a person quotes for each problem, by hundreds: 1 files, 2 pages, 3 storage, 4 messages, 9 the rest. Never reused. */
export const CODES: Readonly<Record<ProblemCode, string>> = {
  'file-not-json': 'MAI-101',
  'file-not-consortium': 'MAI-102',
  'file-too-new': 'MAI-103',
  'file-too-big': 'MAI-104',
  'file-invalid-value': 'MAI-105',
  'file-duplicate-id': 'MAI-106',
  'file-unknown-site': 'MAI-107',
  'page-unreadable': 'MAI-201',
  'page-browser': 'MAI-202',
  'page-permission': 'MAI-203',
  'page-not-found-quote': 'MAI-204',
  'storage-full': 'MAI-301',
  'storage-blocked': 'MAI-302',
  'storage-stale': 'MAI-303',
  'message-invalid': 'MAI-401',
  'message-lost': 'MAI-402',
  'updated-reload': 'MAI-403',
  unexpected: 'MAI-900',
}
