/** Looks at the whole deployment, part by part; the order is that in which an operator would put things right. */
import { keyFetchLimits } from '../../auth/fetch-keys.ts';
import { createConnections } from '../../fhir/connections.ts';
import { buildParts } from '../../parts.ts';
import { examineAddress } from './address.ts';
import { examineClientKeys } from './client-keys.ts';
import { callersOf, type Examination } from './examination.ts';
import { examineExposure } from './exposure.ts';
import { examineFhirServers } from './fhir-servers.ts';
import { about, type Finding } from './finding.ts';
import { examineOwnCertificates } from './own-certificates.ts';
import { watchPeerCertificates } from './peer-certificates.ts';
import { examinePrefetch } from './prefetch.ts';
import { examinePublicAddress } from './public-address.ts';
import { examineStore } from './store.ts';
import { examineConfigFile, examineTimes } from './times.ts';
import { examineUsedTokens } from './used-tokens.ts';

export async function examine(examination: Examination): Promise<readonly Finding[]> {
  const { config, configFile, now } = examination;
  const callers = callersOf(config);
  const peers = watchPeerCertificates();
  const connections = createConnections(keyFetchLimits);
  try {
    return [
      ...examineConfigFile(configFile),
      ...(await examineKnowledge(examination)),
      ...examineAddress(config),
      ...(await examinePublicAddress(examination, peers)),
      ...examineExposure(config),
      ...examineTimes(config, now()),
      ...(await examineStore(config)),
      ...examineUsedTokens(config),
      ...examineOwnCertificates(config, now()),
      ...(await examineClientKeys(callers, connections)),
      ...examinePrefetch(callers),
      ...(await examineFhirServers(callers, examination, peers)),
    ];
  } finally {
    peers.stop();
    await connections.close();
  }
}

/** Rules, cards, value sets and the site's own codes, built as the service builds them at start. */
async function examineKnowledge({ config }: Examination): Promise<readonly Finding[]> {
  const { ok, problem } = about('configuration');
  try {
    const parts = buildParts(config);
    await parts.close();
    return [ok('rules and cards', `version ${parts.knowledge}`)];
  } catch (error) {
    // Names codes of the configuration and files of ours.
    const says = error instanceof Error ? error.message : 'cannot be built';
    return [problem('rules and cards', says, 'Correct siteCodes, or install the service anew.')];
  }
}
