/** The document that the database asks before it writes. */
export const DESIGN = '_design/maillage'

/** Runs in the database: nobody signs a file with another's name, writes over another's file or removes it. Its administrator may, as anyhow. */
const RULE = `function (file, before, user) {
  if (user.roles.indexOf('_admin') >= 0) return;
  if (file._id.indexOf('_design/') === 0) throw({ forbidden: 'administrator' });
  if (before && !before._deleted && before.by !== user.name) throw({ forbidden: 'author' });
  if (!file._deleted && file.by !== user.name) throw({ forbidden: 'name' });
}`

/** What {@link DESIGN} holds. */
export const GUARD = { language: 'javascript', validate_doc_update: RULE }
