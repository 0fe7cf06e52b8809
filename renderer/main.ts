import { mount } from 'svelte'
import { connectHost } from './api/host.ts'
import App from './App.svelte'
import { createApp } from './state/app.ts'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/listing.css'

const { transport, shell, onLost } = await connectHost()
const app = createApp({
  transport,
  shell,
  addressBar: window,
  system: { languages: navigator.languages, darkQuery: matchMedia('(prefers-color-scheme: dark)') },
})
await app.settings.load()
const target = document.getElementById('app')
if (target !== null) mount(App, { target, props: { app, onLost } })
void app.library.refresh()
