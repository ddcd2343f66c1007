/**
 * @typedef {{ id: number, subject: string, description: string, transcript: string, created: Date }} Ticket
 * @typedef {(sql: string, values?: readonly unknown[]) => Promise<{ rows: any[] }>} Query
 */

/**
 * A PostgreSQL: the one at `address`, else one in this process that keeps its files in `folder`.
 * @param {string | undefined} address
 * @param {string} folder
 * @returns {Promise<{ query: Query, close: () => Promise<void> }>}
 */
async function connect(address, folder) {
  if (address === undefined) {
    const { PGlite } = await import('@electric-sql/pglite')
    const database = await PGlite.create(folder)
    return {
      query: (sql, values = []) => database.query(sql, [...values]),
      close: () => database.close(),
    }
  }
  // Named at run time: who uses the database in this process need not install it.
  const name = 'pg'
  const { default: pg } = await import(name)
  const pool = new pg.Pool({ connectionString: address })
  return { query: (sql, values = []) => pool.query(sql, [...values]), close: () => pool.end() }
}

/**
 * The tickets in a database, which is made ready where it is new.
 * @param {{ address?: string | undefined, folder: string }} place
 */
export async function openTickets({ address, folder }) {
  const { query, close } = await connect(address, folder)
  await query(`create table if not exists tickets (
    id serial primary key,
    subject text not null,
    description text not null,
    transcript text not null,
    created timestamptz not null default now()
  )`)
  return {
    close,
    /** @returns {Promise<readonly Ticket[]>} */
    list: async () => (await query('select * from tickets order by id desc limit 100')).rows,
    /** @param {Pick<Ticket, 'subject' | 'description' | 'transcript'>} ticket */
    add: async ({ subject, description, transcript }) => {
      await query('insert into tickets (subject, description, transcript) values ($1, $2, $3)', [
        subject,
        description,
        transcript,
      ])
    },
  }
}
