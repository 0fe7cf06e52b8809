import type { Component } from 'svelte'
import { render } from 'svelte/server'
import type { Transport } from '../../../shared/api/rpc.ts'
import type { Language } from '../../../shared/wording/language.ts'
import { createApp } from '../../../renderer/state/app.ts'
import { fakeTransport } from '../../support/fakeTransport.ts'
import { fakeAddressBar } from '../state/addressBar.ts'
import { fakeShell } from '../state/fakeShell.ts'
import WithApp from './WithApp.svelte'

/** The HTML of a component inside the application, its library known. */
export async function renderHtml<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
  language: Language = 'en',
  transport: Transport = fakeTransport(),
): Promise<string> {
  const app = createApp({
    transport,
    shell: fakeShell(),
    addressBar: fakeAddressBar('#/search?q=gaz'),
    system: { languages: [language], darkQuery: { matches: false, addEventListener: () => undefined } },
  })
  await app.library.refresh()
  // Its properties were checked above; the wrapper only hands them on.
  const inner = component as unknown as Component<Record<string, unknown>>
  const { body } = render(WithApp, { props: { app, component: inner, props } })
  return body.replace(/<!--.*?-->/gs, '')
}

/** What a person reads of it, a space between elements. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&')
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim()
}
