import type { Context } from 'hono';
import { array, looseObject, object, parse, string } from 'valibot';
import { packageManifests } from '../context/pageManifests';
import { readPageRequest } from '../http/pageRequest';
import type { PageParts } from '../parts';

const requestSchema = object({ components: array(looseObject({ id: string() })) });

/** SharePoint's own endpoints by which the runtime looks for manifests that the page did not bring. */
export function mountComponentRoutes(parts: PageParts): void {
  const { app, services } = parts;
  app.post(`${services.webUrl}/_api/web/GetClientSideComponents`, async (context) => {
    const { components } = parse(requestSchema, await context.req.json());
    const wanted = components.map((component) => component.id.toLowerCase());
    return context.json(answer(parts, context, (id) => wanted.includes(id)));
  });
  const byType = ':method{GetClientSideComponentsByComponentType.*}';
  app.post(`${services.webUrl}/_api/web/${byType}`, (context) =>
    context.json(answer(parts, context, () => true))
  );
}

function answer(parts: PageParts, context: Context, isWanted: (id: string) => boolean): { value: unknown[] } {
  const { origin } = readPageRequest(context, parts.services);
  const found = packageManifests(parts, origin).filter((manifest) => isWanted(manifest.id.toLowerCase()));
  return {
    value: found.map((manifest) => ({
      Id: manifest.id,
      Name: manifest.alias,
      ComponentType: 1,
      ManifestType: 1,
      Status: 0,
      Manifest: JSON.stringify(manifest)
    }))
  };
}
