// A server of CouchDB's protocol, in memory: node serve.cjs PACKAGES PORT LOG
const { createRequire } = require('node:module')

const [, , packages, port, logPath] = process.argv
const load = createRequire(`${packages}/package.json`)
const PouchDB = load('pouchdb-core')
  .plugin(load('pouchdb-adapter-memory'))
  .plugin(load('pouchdb-mapreduce'))
  .plugin(load('pouchdb-replication'))

const app = load('express')()
app.use('/', load('express-pouchdb')(PouchDB.defaults({ adapter: 'memory' }), { inMemoryConfig: true, logPath }))
app.listen(Number(port), '127.0.0.1')
