// A cell's text and the edit that keeps it.
import type { Id } from '../../shared/api';
import type { OrganisationEdit } from '../../shared/organisation';
import type { PersonLine } from './rows';

/** What stands in a cell of the people's table, as it is edited. */
export function textOfPerson(line: PersonLine, column: string): string {
  switch (column) {
    case 'home': return line.home;
    case 'communities': return line.communities.join(', ');
    case 'roles': return line.roles.join(', ');
    case 'affiliation': return line.affiliation;
    case 'email': return line.email;
    case 'outside': return line.outside ? 'yes' : 'no';
    case 'limit': return line.limit === null ? '' : String(line.limit);
    default: return line.name;
  }
}

/** The edit for a cell; null where a number is wanted and there is none. */
export function personEdit(person: Id, column: string, text: string): OrganisationEdit | null {
  switch (column) {
    case 'affiliation': return { edit: 'person_affiliation', person, affiliation: text };
    case 'email': return { edit: 'person_email', person, email: text };
    case 'outside': return { edit: 'person_outside', person, outside: text === 'yes' };
    case 'limit': {
      const written = text.trim();
      if (written === '') return { edit: 'person_limit', person, limit: null };
      return /^\d{1,4}$/.test(written) ? { edit: 'person_limit', person, limit: Number(written) } : null;
    }
    default: return { edit: 'person_name', person, name: text };
  }
}
