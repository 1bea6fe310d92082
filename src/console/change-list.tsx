/** Shows what clicks on suggestions have changed, and what a service would have changed without one (systemActions). */
import type { FhirResource } from 'fhir/r4';
import type { Action } from '../cds-hooks/types.ts';
import { CodeBlock } from '../pages/shared/code-block.tsx';
import { useWords } from '../pages/shared/language.tsx';
import { aboutNew, difference } from './change-words.ts';
import type { NumberedChange, Taken } from './choices.ts';
import type { Change } from './drafts.ts';
import { Followed } from './feedback-form.tsx';
import { labelOf } from './orders.ts';
import { words } from './words.ts';

/** One line each, the newest first. */
export function ChangeList({ changes, taken }: { changes: readonly NumberedChange[]; taken: readonly Taken[] }) {
  const say = useWords(words);
  return (
    <>
      <ul id="changes" className="changes">
        {changes.toReversed().map((change) => (
          <ChangeItem key={change.number} change={change} />
        ))}
      </ul>
      <ul className="plain" aria-label={say('feedback')}>
        {taken.map((one) => (
          <Followed key={one.suggestion.uuid} taken={one} />
        ))}
      </ul>
    </>
  );
}

function ChangeItem({ change: { before, after } }: { change: Change }) {
  const say = useWords(words);
  const kind = !before ? 'created' : after ? 'changed' : 'deleted';
  const resource = after ?? before;
  if (!resource) return null;
  const shown =
    before && after ? difference(before, after, say) : [nameOf(resource, say), ...(after ? aboutNew(after, say) : [])];
  return (
    <li className={`change ${kind}`}>
      <strong>{`${say(kind)}: `}</strong>
      {shown.join(', ')}
      <Message resource={resource} />
      <AsJson resource={resource} />
    </li>
  );
}

function nameOf(resource: FhirResource, say: (word: keyof typeof words) => string): string {
  return resource.resourceType === 'CommunicationRequest' ? say('messageToReferrer') : labelOf(resource);
}

function Message({ resource }: { resource: FhirResource }) {
  if (resource.resourceType !== 'CommunicationRequest') return null;
  const texts = (resource.payload ?? []).flatMap(({ contentString }) => contentString ?? []);
  return <blockquote>{texts.join('\n')}</blockquote>;
}

export function SystemActions({ actions }: { actions: readonly Action[] }) {
  return (
    <ul id="system-actions" className="changes">
      {actions.map(({ description, resource, resourceId }) => (
        <li key={`${description} ${resource?.id ?? resourceId}`} className="change">
          {description}
          {resource && <AsJson resource={resource} />}
        </li>
      ))}
    </ul>
  );
}

function AsJson({ resource }: { resource: FhirResource }) {
  const say = useWords(words);
  return (
    <details>
      <summary>{say('asFhir')}</summary>
      <CodeBlock label={say('asFhir')} text={JSON.stringify(resource, undefined, 2)} />
    </details>
  );
}
