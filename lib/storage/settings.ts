import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { coderSchema, type Coder } from '../core/model/annotation';
import { type Setting, SETTING_KEYS } from '../core/model/settings';

const host = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const hosts = v.array(host);

/** Hosts on which Findmark keeps quiet. */
export const sitesOff: Setting<readonly string[]> = setting(SETTING_KEYS.sitesOff, hosts, []);

/** Match patterns of sites that the person added: "Always on this site". */
export const sitesAdded: Setting<readonly string[]> = setting(SETTING_KEYS.sitesAdded, hosts, []);

/** Match pattern of the site that the browser asks the person about; stays where the answer was no. */
export const siteAsked: Setting<string | null> = setting(SETTING_KEYS.siteAsked, v.nullable(host), null);

/** Whether this profile has seen what to do first. */
export const welcomed: Setting<boolean> = setting(SETTING_KEYS.welcomed, v.boolean(), false);

/** Who works in this profile; null until the background made an identity for it. */
export const coderSetting: Setting<Coder | null> = setting(SETTING_KEYS.coder, v.nullable(coderSchema), null);

/** The identity of this profile, made at its first use. Only the background makes it, so there is only one. */
export async function ownCoder(newId: () => string): Promise<Coder> {
  making ??= (async () => {
    const known = await coderSetting.read();
    if (known) return;
    await coderSetting.write({ id: newId(), name: '' });
  })().finally(() => {
    making = null;
  });
  await making;
  const coder = await coderSetting.read();
  if (!coder) throw new Error('the settings could not be written');
  return coder;
}
let making: Promise<void> | null = null;

/** Read through its schema: what another version or a person's tinkering left there does no harm. */
function setting<T>(key: string, schema: v.GenericSchema<unknown, T>, fallback: T): Setting<T> {
  const parse = (stored: unknown): T => {
    const parsed = v.safeParse(schema, stored);
    return parsed.success ? parsed.output : fallback;
  };
  return {
    read: async () => parse(await storage.getItem(`local:${key}`)),
    write: (value) => storage.setItem(`local:${key}`, value),
    watch: (changed) => storage.watch<unknown>(`local:${key}`, (value) => changed(parse(value))),
  };
}
