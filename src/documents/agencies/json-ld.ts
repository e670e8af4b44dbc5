import type { Document, Json } from '../../domain/document.ts';
import { extraMaps, extraText, extraTexts } from '../extra.ts';
import { organisation, stated } from '../json-ld.ts';

/** GovernmentOrganization with its leaders as Persons and its desk as ContactPoint (open-data-mapping.md §2). */
export function agencyJsonLd(document: Document): { readonly '@type': string; readonly [key: string]: Json } {
  const { extra } = document;
  const phone = extraText(extra, 'phone');
  const email = extraText(extra, 'email');
  const parent = extraText(extra, 'parent');
  const code = extraText(extra, 'organisationCode');
  return {
    '@type': 'GovernmentOrganization',
    ...stated({
      name: document.title,
      alternateName: [...extraTexts(extra, 'shortNames')],
      description: document.summary,
      taxID: code?.length === 18 ? code : null,
      address: address(extraText(extra, 'address'), extraText(extra, 'postalCode')),
      telephone: phone,
      faxNumber: extraText(extra, 'fax'),
      email,
      contactPoint: phone || email ? contactPoint(phone, email) : null,
      parentOrganization: parent && organisation(parent),
      department: extraMaps(extra, 'departments').map((department) =>
        stated({
          '@type': 'GovernmentOrganization',
          name: department['name'] ?? null,
          description: department['duties'] ?? null,
          telephone: department['phone'] ?? null,
        }),
      ),
      employee: extraMaps(extra, 'leaders').map((leader) =>
        stated({
          '@type': 'Person',
          name: leader['name'] ?? null,
          jobTitle: leader['position'] ?? null,
          description: leader['duties'] ?? null,
          worksFor: organisation(document.title),
        }),
      ),
    }),
  };
}

function contactPoint(phone: string | null, email: string | null): Json {
  return stated({ '@type': 'ContactPoint', contactType: 'customer service', telephone: phone, email });
}

function address(street: string | null, postalCode: string | null): Json {
  if (street === null) return null;
  return stated({ '@type': 'PostalAddress', addressCountry: 'CN', streetAddress: street, postalCode });
}
